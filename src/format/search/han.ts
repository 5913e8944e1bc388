/**
 * Chinese characters that are written in several ways. The index of an archive with Chinese articles has the simplified
 * form of each.
 */
export interface HanForms {
  /** Returns the form of the index: `銀` becomes `银`. Other terms stay. */
  toSimple: (term: string) => string
  /** Returns all ways to write a term of the index: `银` and `銀`. */
  variantsOf: (term: string) => string[]
}

/** Reads pairs of characters, each a traditional one and its simplified form. */
export function readHanForms(pairs: string): HanForms {
  const simple = new Map<string, string>()
  const variants = new Map<string, string[]>()
  for (let at = 0; at < pairs.length; at += 2) {
    const [from, to] = [pairs[at] as string, pairs[at + 1] as string]
    simple.set(from, to)
    const others = variants.get(to)
    if (others) others.push(from)
    else variants.set(to, [from])
  }
  return {
    toSimple: (term) => simple.get(term) ?? term,
    variantsOf: (term) => [term, ...(variants.get(term) ?? [])],
  }
}

/** The characters of archives without Chinese articles: each is written in one way. */
export const ONE_FORM: HanForms = readHanForms('')
