import { ByteReader, ByteWriter } from '../../../format/search/bytes.ts'
import { tokensOf } from '../../../format/search/tokens.ts'

/** The words of texts, text by text. Plain data, so that it can go to other threads and into the cache. */
export interface ForwardIndex {
  /** Every word of the texts, one per line. */
  terms: string
  /**
   * For each text: the number of words in its headline and in its body, then these words, as indexes of `terms`.
   * ByteWriter wrote the numbers.
   */
  numbers: Uint8Array
}

/** The words of a text, as numbers. */
export interface TextWords {
  headline: number[]
  body: number[]
}

/** Makes the forward index of texts. */
export function forwardIndexOf(texts: Iterable<{ headline: string; body: string }>): ForwardIndex {
  const ids = new Map<string, number>()
  const writer = new ByteWriter()
  const idsOf = (text: string) =>
    tokensOf(text).map(({ term }) => {
      const id = ids.get(term) ?? ids.size
      ids.set(term, id)
      return id
    })
  for (const text of texts) {
    const [headline, body] = [idsOf(text.headline), idsOf(text.body)]
    for (const number of [headline.length, body.length, ...headline]) writer.number(number)
    for (const number of body) writer.number(number)
  }
  return { terms: [...ids.keys()].join('\n'), numbers: writer.written.slice() }
}

/**
 * Yields the words of one text after another.
 * @param idOf returns the number of a word
 */
export function* readForwardIndex(
  { terms, numbers }: ForwardIndex,
  idOf: (term: string) => number,
): Generator<TextWords> {
  const ids = terms.split('\n').map(idOf)
  const reader = new ByteReader(numbers)
  const read = (length: number) => Array.from({ length }, () => ids[reader.number()] as number)
  while (reader.at < numbers.length) {
    const [headline, body] = [reader.number(), reader.number()]
    yield { headline: read(headline), body: read(body) }
  }
}
