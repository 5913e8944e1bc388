/** Statistics of a collection of articles: lengths, Zipf's law and Heaps' law. */
export interface TextStatistics {
  articles: number
  /** Total number of words. */
  words: number
  /** Words per article: mean, and mean and standard deviation of the natural logarithms. */
  meanLength: number
  logMean: number
  logDeviation: number
  /** Distinct words, ignoring case. */
  distinct: number
  /** The share of distinct words that occur once, from 0 to 1. */
  hapaxShare: number
  /** The exponent of Heaps' law, distinct = K · words^exponent, between an eighth of the text and all of it. */
  heaps: number
  /** The exponent of Zipf's law, frequency = C ÷ rank^exponent, by least squares over ranks 10 to 1,000. */
  zipf: number
  /** The share of all words made up by the ten, and the hundred, most frequent, from 0 to 1. */
  topTen: number
  topHundred: number
}

const WORD = /\p{L}+/gu

/** Returns the words of a text, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** Computes the statistics of texts, reading them one by one. */
export function statisticsOf(texts: Iterable<string>): TextStatistics {
  const counts = new Map<string, number>()
  const lengths: number[] = []
  /** The number of distinct words after this number of words. */
  const growth: [words: number, distinct: number][] = []
  let words = 0
  for (const text of texts) {
    const all = wordsOf(text)
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
    lengths.push(all.length)
    words += all.length
    growth.push([words, counts.size])
  }
  const byRank = [...counts.values()].sort((a, b) => b - a)
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const logs = lengths.map((length) => Math.log(length || 1))
  const logMean = sum(logs) / logs.length
  const [someWords, someDistinct] = growth.find(([read]) => read >= words / 8) ?? [1, 1]
  return {
    articles: lengths.length,
    words,
    meanLength: words / lengths.length,
    logMean,
    logDeviation: Math.sqrt(sum(logs.map((log) => (log - logMean) ** 2)) / logs.length),
    distinct: counts.size,
    hapaxShare: byRank.filter((count) => count === 1).length / byRank.length,
    heaps: Math.log(counts.size / someDistinct) / Math.log(words / someWords),
    zipf: -slope(byRank.slice(9, 1000).map((count, i) => [Math.log(i + 10), Math.log(count)])),
    topTen: sum(byRank.slice(0, 10)) / words,
    topHundred: sum(byRank.slice(0, 100)) / words,
  }
}

/** Returns the slope of the least-squares line through points. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const n = points.length
  const x = points.reduce((total, [x]) => total + x, 0) / n
  const y = points.reduce((total, [, y]) => total + y, 0) / n
  const along = points.reduce((total, point) => total + (point[0] - x) * (point[1] - y), 0)
  return along / points.reduce((total, point) => total + (point[0] - x) ** 2, 0)
}
