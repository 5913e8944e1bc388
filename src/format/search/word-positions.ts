import { ByteReader, type ByteWriter } from './bytes.ts'

/** If a term has a chunk of its own, its word positions are split into files of this number of articles. */
export const POSITIONS_BLOCK = 16_384

/**
 * Writes the word positions of one term: the indexes at which it occurs among the words of each article. Each number is
 * twice the difference from the previous position, plus one if it is the last in its article.
 * @param articles the article of each occurrence; the occurrences in an article are consecutive
 * @param positions the word position of each occurrence, ascending within an article
 */
export function writeWordPositions(
  writer: ByteWriter,
  articles: ArrayLike<number>,
  positions: ArrayLike<number>,
): void {
  let last = 0
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    const endsArticle = articles[i] !== articles[i + 1]
    writer.number((position - last) * 2 + (endsArticle ? 1 : 0))
    last = endsArticle ? 0 : position
  }
}

/**
 * Reads what writeWordPositions wrote.
 * @param wanted the indexes of the articles to read, ascending
 * @returns the word positions in each of them
 */
export function readWordPositions(bytes: Uint8Array, wanted: readonly number[]): number[][] {
  const reader = new ByteReader(bytes)
  let article = 0
  return wanted.map((target) => {
    for (; article < target; article++) while (!(reader.number() & 1) && reader.at < bytes.length);
    article++
    const positions: number[] = []
    for (let last = 0, coded = 0; !(coded & 1) && reader.at < bytes.length; ) {
      coded = reader.number()
      last += coded >>> 1
      positions.push(last)
    }
    return positions
  })
}
