import type { Vectors } from './word-vectors.ts'

/** So many of an article's words lead to others: of those that others have, those that weigh most. */
const LEADING = 24
/** Of a word in more articles than this, those nearest in time are looked at. */
const NEAREST = 256
/** So many articles are compared as a whole. */
const COMPARED = 40
/** What the leading words must come to for that. */
const LEAST = 0.05

/**
 * Finds the articles that may be related to one by an index of words, and not by comparing all with all. A word
 * that many articles have leads only to those nearest in time, so that the work grows with the articles and not with
 * their square.
 * @returns gives an article's candidates, the likeliest first
 */
export function nearestBy({ starts, words, weights, counts }: Vectors): (article: number) => number[] {
  const articles = starts.length - 1
  const begins = new Uint32Array(counts.length + 1)
  for (let word = 0; word < counts.length; word++)
    begins[word + 1] = (begins[word] as number) + (counts[word] as number)
  const next = begins.slice()
  const holders = new Uint32Array(words.length)
  const strengths = new Float32Array(words.length)
  for (let article = 0; article < articles; article++)
    for (let at = starts[article] as number; at < (starts[article + 1] as number); at++) {
      const to = next[words[at] as number] as number
      next[words[at] as number] = to + 1
      holders[to] = article
      strengths[to] = weights[at] as number
    }
  const sums = new Float32Array(articles)
  return (article) => {
    const met: number[] = []
    const first = starts[article] as number
    const last = starts[article + 1] as number
    for (let at = first, left = LEADING; at < last && left > 0; at++) {
      const word = words[at] as number
      if ((counts[word] as number) < 2) continue
      left--
      let [from, to] = [begins[word] as number, begins[word + 1] as number]
      if (to - from > NEAREST) {
        let own = from
        let high = to
        while (own < high) {
          const middle = (own + high) >> 1
          if ((holders[middle] as number) < article) own = middle + 1
          else high = middle
        }
        from = Math.max(from, Math.min(own - NEAREST / 2, to - NEAREST))
        to = from + NEAREST
      }
      const weight = weights[at] as number
      for (let i = from; i < to; i++) {
        const other = holders[i] as number
        if (sums[other] === 0) met.push(other)
        sums[other] = (sums[other] as number) + weight * (strengths[i] as number)
      }
    }
    // The best so far, in order; all of them are seldom sorted.
    const best: number[] = []
    const isBefore = (a: number, b: number) =>
      (sums[a] as number) > (sums[b] as number) || (sums[a] === sums[b] && a < b)
    for (const other of met) {
      if (other === article || (sums[other] as number) <= LEAST) continue
      const worst = best[COMPARED - 1]
      if (worst !== undefined && !isBefore(other, worst)) continue
      let at = Math.min(best.length, COMPARED - 1)
      for (; at > 0 && isBefore(other, best[at - 1] as number); at--) best[at] = best[at - 1] as number
      best[at] = other
    }
    for (const other of met) sums[other] = 0
    return best
  }
}
