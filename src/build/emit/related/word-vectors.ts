import type { Stem } from './related-stems.ts'

/** Smoothing: the archive counts as having this number of further articles. In an archive of two, a word of both is then not
 * common. */
const SMOOTHING = 8
/** The factor of a capitalised word. */
const NAME_WEIGHT = 1.5

/**
 * The words of articles as vectors of unit length. A weight is the frequency of a word times its rarity (tf-idf; Salton
 * and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export interface Vectors {
  /** The start of each article in the two lists below, then their length. */
  starts: Uint32Array
  /** Within an article, the words with the largest weight come first. */
  words: Uint32Array
  weights: Float32Array
  /** The number of articles that have each word, and its most frequent printed form. */
  counts: Uint32Array
  printed: string[]
}

/** A printed form of a word. */
interface Form {
  printed: string
  /** The number of its stem. */
  id: number
  isName: boolean
  /** The number of articles that have it. */
  articles: number
}

/**
 * Returns the word vectors of articles.
 * @param texts for each article, the result of `keywordsOf`
 * @param stem forms with the same stem are one word
 */
export function vectorsOf(texts: readonly string[], stem: Stem): Vectors {
  const known = new Map<string, Form>()
  const stems = new Map<string, number>()
  /** For each stem, its printed forms. */
  const forms: Form[][] = []
  const formOf = (printed: string): Form => {
    const before = known.get(printed)
    if (before) return before
    const lowerCase = printed.toLowerCase()
    const key = stem(lowerCase)
    const id = stems.get(key) ?? stems.size
    stems.set(key, id)
    const form = { printed, id, isName: lowerCase !== printed, articles: 0 }
    forms[id] ??= []
    forms[id].push(form)
    known.set(printed, form)
    return form
  }
  const starts = new Uint32Array(texts.length + 1)
  // The frequency of each word in one article.
  const frequencies: number[] = []
  const byArticle = texts.map((text, article) => {
    const ids: number[] = []
    const parts = text ? text.split(' ') : []
    for (let i = 0; i < parts.length; i += 2) {
      const form = formOf(parts[i] as string)
      form.articles++
      const before = frequencies[form.id] ?? 0
      if (before === 0) ids.push(form.id)
      frequencies[form.id] = before + Number(parts[i + 1]) * (form.isName ? NAME_WEIGHT : 1)
    }
    starts[article + 1] = (starts[article] as number) + ids.length
    const words = Uint32Array.from(ids)
    const frequency = new Float32Array(ids.length)
    ids.forEach((id, at) => {
      frequency[at] = frequencies[id] as number
      frequencies[id] = 0
    })
    return { words, frequency }
  })
  const counts = new Uint32Array(stems.size)
  for (const { words } of byArticle) for (const id of words) counts[id] = (counts[id] as number) + 1
  const words = new Uint32Array(starts[texts.length] as number)
  const weights = new Float32Array(words.length)
  byArticle.forEach((own, article) => {
    const first = starts[article] as number
    const unscaled = Float64Array.from(
      own.words,
      (id, i) =>
        (1 + Math.log(own.frequency[i] as number)) *
        Math.log((texts.length + SMOOTHING) / (counts[id] as number)),
    )
    const length = Math.sqrt(unscaled.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    const idAt = (i: number) => own.words[i] as number
    Uint32Array.from(own.words.keys())
      .sort((a, b) => (unscaled[b] as number) - (unscaled[a] as number) || idAt(a) - idAt(b))
      .forEach((i, at) => {
        words[first + at] = idAt(i)
        weights[first + at] = (unscaled[i] as number) / length
      })
  })
  return { starts, words, weights, counts, printed: forms.map(mostFrequent) }
}

/** Returns the printed form that most articles have. */
const mostFrequent = (forms: readonly Form[]): string =>
  forms.reduce((best, form) =>
    form.articles > best.articles || (form.articles === best.articles && form.printed < best.printed)
      ? form
      : best,
  ).printed
