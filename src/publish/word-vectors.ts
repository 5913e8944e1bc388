import type { Stem } from './related-stems.ts'

/** As if so many other articles stood beside those of the archive: where there are two, a word of both is not common. */
const UNSEEN = 8
/** How much more a name says. */
const NAME = 1.5

/**
 * The words of articles as vectors of unit length: how often a word counts, by how rare it is (tf-idf; Salton and
 * Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export interface Vectors {
  /** Where each article's words begin in the two lists below; one more number closes the last. */
  starts: Uint32Array
  /** Of each article, those that weigh most first. */
  words: Uint32Array
  weights: Float32Array
  /** How many articles have each word, and how it is printed oftenest. */
  counts: Uint32Array
  shown: string[]
}

interface Word {
  id: number
  isName: boolean
}

/**
 * @param texts of each article what `tellingWords` gives
 * @param stem forms of one stem are one word
 */
export function vectorsOf(texts: readonly string[], stem: Stem): Vectors {
  const known = new Map<string, Word>()
  const stems = new Map<string, number>()
  /** Of each stem, its printed forms, and how many articles have each. */
  const forms: Map<string, number>[] = []
  const wordOf = (printed: string): Word => {
    const before = known.get(printed)
    if (before) return before
    const small = printed.toLowerCase()
    const key = stem(small)
    const id = stems.get(key) ?? stems.size
    stems.set(key, id)
    forms[id] ??= new Map()
    const word = { id, isName: small !== printed }
    known.set(printed, word)
    return word
  }
  const starts = new Uint32Array(texts.length + 1)
  const ofArticles = texts.map((text, article) => {
    const times = new Map<number, number>()
    const parts = text ? text.split(' ') : []
    for (let i = 0; i < parts.length; i += 2) {
      const printed = parts[i] as string
      const { id, isName } = wordOf(printed)
      const own = forms[id] as Map<string, number>
      own.set(printed, (own.get(printed) ?? 0) + 1)
      times.set(id, (times.get(id) ?? 0) + Number(parts[i + 1]) * (isName ? NAME : 1))
    }
    starts[article + 1] = (starts[article] as number) + times.size
    const words = new Uint32Array(times.size)
    const counted = new Float32Array(times.size)
    let at = 0
    for (const [id, count] of times) {
      words[at] = id
      counted[at++] = count
    }
    return { words, counted }
  })
  const counts = new Uint32Array(stems.size)
  for (const { words } of ofArticles) for (const id of words) counts[id] = (counts[id] as number) + 1
  const words = new Uint32Array(starts[texts.length] as number)
  const weights = new Float32Array(words.length)
  ofArticles.forEach((own, article) => {
    const first = starts[article] as number
    const heavy = Float64Array.from(
      own.words,
      (id, i) =>
        (1 + Math.log(own.counted[i] as number)) * Math.log((texts.length + UNSEEN) / (counts[id] as number)),
    )
    const length = Math.sqrt(heavy.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    const idAt = (i: number) => own.words[i] as number
    Uint32Array.from(own.words.keys())
      .sort((a, b) => (heavy[b] as number) - (heavy[a] as number) || idAt(a) - idAt(b))
      .forEach((i, at) => {
        words[first + at] = idAt(i)
        weights[first + at] = (heavy[i] as number) / length
      })
  })
  return { starts, words, weights, counts, shown: forms.map(oftenest) }
}

const oftenest = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, form) =>
    form[1] > best[1] || (form[1] === best[1] && form[0] < best[0]) ? form : best,
  )[0]
