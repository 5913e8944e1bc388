import { ByteReader, ByteWriter } from './bytes.ts'

/** Which articles have a term, and how much it says of each. */
export interface Postings {
  /** Positions in the archive, ascending. */
  articles: Uint32Array
  /** For each of them, from 1 to LEVELS: how much the term says of it, that it is rare left aside. */
  levels: Uint8Array
}

/** Four bits tell articles apart well enough, and compress to half a byte. */
export const LEVELS = 15

/** Writes the distances between articles, then the levels. How many they are stands elsewhere. */
export function writePostings(writer: ByteWriter, { articles, levels }: Postings): void {
  let last = 0
  for (const article of articles) {
    writer.number(article - last)
    last = article
  }
  writer.append(levels)
}

/** Reads what writePostings wrote. */
export function readPostings(bytes: Uint8Array, count: number): Postings {
  const reader = new ByteReader(bytes)
  const articles = new Uint32Array(count)
  let last = 0
  for (let i = 0; i < count; i++) {
    last += reader.number()
    articles[i] = last
  }
  return { articles, levels: reader.take(count) }
}

/** So many articles of a term that has a chunk for itself have the places of that term in one file. */
export const PLACES_BLOCK = 4096

/**
 * The places of one term: in each of its articles, which words of it the term is. Each is written as its distance
 * from the one before, doubled, and one more where it is the last of its article.
 * @param places for each article, ascending
 */
export function writePlaces(places: readonly ArrayLike<number>[]): Uint8Array {
  const writer = new ByteWriter()
  for (const ofArticle of places) {
    let last = 0
    for (let i = 0; i < ofArticle.length; i++) {
      const place = ofArticle[i] as number
      writer.number((place - last) * 2 + (i === ofArticle.length - 1 ? 1 : 0))
      last = place
    }
  }
  return writer.written.slice()
}

/**
 * Reads what writePlaces wrote.
 * @param wanted which of the articles are asked for, counted from 0, ascending
 * @returns the places in each of them
 */
export function readPlaces(bytes: Uint8Array, wanted: readonly number[]): number[][] {
  const reader = new ByteReader(bytes)
  let article = 0
  return wanted.map((asked) => {
    for (; article < asked; article++) while (!(reader.number() & 1) && reader.at < bytes.length);
    article++
    const places: number[] = []
    for (let last = 0, coded = 0; !(coded & 1) && reader.at < bytes.length; ) {
      coded = reader.number()
      last += coded >>> 1
      places.push(last)
    }
    return places
  })
}
