import { ByteReader, ByteWriter } from '../../../format/search/bytes.ts'
import { tokensOf } from '../../../format/search/tokens.ts'

/** The words of texts, text by text. Plain data: it goes to other threads, and is kept. */
export interface ForwardIndex {
  /** Every word that the texts have, as it is looked up; a line each. */
  terms: string
  /**
   * Of each text: how many words its headline has, how many its body, and which these are, in order. Numbers as ByteWriter
   * writes them.
   */
  numbers: Uint8Array
}

/** The words of a text, by number. */
export interface TextWords {
  headline: number[]
  body: number[]
}

/** Finds the words of texts. */
export function forwardIndexOf(texts: Iterable<{ headline: string; body: string }>): ForwardIndex {
  const ids = new Map<string, number>()
  const writer = new ByteWriter()
  const idsOf = (text: string) =>
    tokensOf(text).map(({ term }) => {
      const id = ids.get(term) ?? ids.size
      ids.set(term, id)
      return id
    })
  for (const { headline, body } of texts) {
    const [first, second] = [idsOf(headline), idsOf(body)]
    for (const number of [first.length, second.length, ...first]) writer.number(number)
    for (const number of second) writer.number(number)
  }
  return { terms: [...ids.keys()].join('\n'), numbers: writer.written.slice() }
}

/**
 * Reads the words back, one text after another.
 * @param idOf gives each word its number
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
