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

/** A printed form of a word. */
interface Form {
  printed: string
  /** The number of its stem. */
  id: number
  isName: boolean
  /** How many articles have it. */
  articles: number
}

/**
 * @param texts of each article what `keywordsOf` gives
 * @param stem forms of one stem are one word
 */
export function vectorsOf(texts: readonly string[], stem: Stem): Vectors {
  const known = new Map<string, Form>()
  const stems = new Map<string, number>()
  /** Of each stem, its printed forms. */
  const forms: Form[][] = []
  const formOf = (printed: string): Form => {
    const before = known.get(printed)
    if (before) return before
    const small = printed.toLowerCase()
    const key = stem(small)
    const id = stems.get(key) ?? stems.size
    stems.set(key, id)
    const form = { printed, id, isName: small !== printed, articles: 0 }
    forms[id] ??= []
    forms[id].push(form)
    known.set(printed, form)
    return form
  }
  const starts = new Uint32Array(texts.length + 1)
  // How often a word counts in one article, by its number.
  const times: number[] = []
  const ofArticles = texts.map((text, article) => {
    const met: number[] = []
    const parts = text ? text.split(' ') : []
    for (let i = 0; i < parts.length; i += 2) {
      const form = formOf(parts[i] as string)
      form.articles++
      const before = times[form.id] ?? 0
      if (before === 0) met.push(form.id)
      times[form.id] = before + Number(parts[i + 1]) * (form.isName ? NAME : 1)
    }
    starts[article + 1] = (starts[article] as number) + met.length
    const words = Uint32Array.from(met)
    const counted = new Float32Array(met.length)
    met.forEach((id, at) => {
      counted[at] = times[id] as number
      times[id] = 0
    })
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

const oftenest = (forms: readonly Form[]): string =>
  forms.reduce((best, form) =>
    form.articles > best.articles || (form.articles === best.articles && form.printed < best.printed)
      ? form
      : best,
  ).printed
