import { ByteReader, ByteWriter } from './bytes.ts'

/** If a term has a chunk of its own, its word positions are split into files of this number of articles. */
export const POSITIONS_BLOCK = 4096

/**
 * Writes the word positions of one term: the indexes at which it occurs among the words of each article. Each number is
 * twice the difference from the previous position, plus one if it is the last in its article.
 * @param positions for each article, ascending
 */
export function writeWordPositions(positions: readonly ArrayLike<number>[]): Uint8Array {
  const writer = new ByteWriter()
  for (const ofArticle of positions) {
    let last = 0
    for (let i = 0; i < ofArticle.length; i++) {
      const position = ofArticle[i] as number
      writer.number((position - last) * 2 + (i === ofArticle.length - 1 ? 1 : 0))
      last = position
    }
  }
  return writer.written.slice()
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
