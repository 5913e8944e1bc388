import countries, { type Country } from 'world-countries'
import type { MentionKind } from '../article.ts'
import { fold } from '../fold.ts'
import { countrySlug } from './country-slug.ts'
import { MORE_NAMES, OTHER_PLACES, UNSAFE_CAPITALS } from './names.ts'

/** What a name stands for; `undefined` for a place that is no country and shields the name inside its own. */
export interface Entry {
  code: string
  kind: MentionKind
}

/** A node of a tree of words: what the words up to here name, and the words that may follow. */
export interface Node {
  entry?: Entry | undefined
  /** Whether a name ends here (also one without an entry). */
  isName?: boolean
  /** Whether the name holds only as it is written: `US` is a name, `us` and `Us` are not. */
  exact?: string
  /** Whether it closes with a point, which belongs to it: `Washington, D.C.` */
  point?: boolean
  next: Map<string, Node>
}

/** Words, numbers and the marks inside names; everything else parts words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

export const wordsIn = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(WORD)

/** A name as it is and as it is left when an extraction drops its hyphens and apostrophes. */
const spellings = (name: string) => [...new Set([name, name.replace(/(?<=\p{L})['’-](?=\p{L})/gu, '')])]

/** Independent states first, then the larger: where two share a name, it is the earlier one's. */
const byWeight = (a: Country, b: Country) => Number(b.independent) - Number(a.independent) || b.area - a.area

function build(): Node {
  const root: Node = { next: new Map() }
  const add = (name: string, entry: Entry | undefined) => {
    for (const spelling of spellings(name)) {
      let node = root
      for (const [word] of wordsIn(spelling)) {
        const key = fold(word)
        const next = node.next.get(key) ?? { next: new Map() }
        node.next.set(key, next)
        node = next
      }
      if (node === root || node.isName) continue
      node.isName = true
      node.entry = entry
      node.point = spelling.endsWith('.')
      if (/^(?:\p{Lu}{2,4}|(?:\p{Lu}\.)+)$/u.test(spelling)) node.exact = spelling
    }
  }
  for (const place of OTHER_PLACES) add(place, undefined)
  const sorted = [...countries].sort(byWeight)
  const each = (use: (country: Country) => { kind: MentionKind; names: string[] }) => {
    for (const country of sorted) {
      const { kind, names } = use(country)
      for (const name of names) if (name.length > 1) add(name, { code: country.cca2, kind })
    }
  }
  // In this order, so that a country's name beats another's demonym, and that a capital's name.
  each(({ cca2, name }) => ({
    kind: 'name',
    names: [name.common, name.official, ...(MORE_NAMES[cca2]?.names ?? [])],
  }))
  each(({ cca2, demonyms }) => ({
    kind: 'demonym',
    names: [...(demonyms?.eng?.m ?? '').split(/, | or /), ...(MORE_NAMES[cca2]?.demonyms ?? [])],
  }))
  each(({ cca2, capital, independent }) => ({
    kind: 'capital',
    names: [
      ...(independent ? capital : []).filter((name) => !UNSAFE_CAPITALS.has(name)),
      ...(MORE_NAMES[cca2]?.capitals ?? []),
    ],
  }))
  return root
}

let root: Node | undefined
/** The tree of all names, built when first asked for. */
export function lexicon(): Node {
  root ??= build()
  return root
}

/**
 * All names that a country's address may carry, as slugs: `venezuela`, `VEN` and `burma` lead to a code.
 * @returns slug → ISO 3166-1 alpha-2 code
 */
export function countryNames(): Record<string, string> {
  const names: Record<string, string> = {}
  for (const { cca2, cca3, name } of [...countries].sort(byWeight)) {
    for (const each of [cca3, name.common, name.official, ...(MORE_NAMES[cca2]?.names ?? [])])
      names[countrySlug(each)] ??= cca2
  }
  return names
}
