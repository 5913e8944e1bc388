import { LONGEST_WORD, WORDS, type Word } from './words.ts'

/** What a token is made of. */
export const LETTERS = 1
export const FIGURES = 2
export const MARK = 3

/** A text as words, runs of figures and single marks; white space lies between them, and only an empty line is a mark. */
export interface Tokens {
  text: string
  length: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  /** The word of time that a token is. */
  word: (Word | undefined)[]
}

const LINE_FEED = 10
const isSpace = (code: number) =>
  code <= 32 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff
const isFigure = (code: number) => code >= 48 && code <= 57
/** Letters of every script, roughly: all that is neither ASCII's marks nor a block of punctuation. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff)

/** Cuts a text into tokens, in one pass. */
export function tokensOf(text: string): Tokens {
  const size = text.length
  // A short text has a token in every second place at most, hardly ever; memory for it costs little.
  const kind = new Uint8Array(size)
  const start = new Int32Array(size)
  const end = new Int32Array(size)
  const word: (Word | undefined)[] = []
  let length = 0
  let breaks = 0
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      // An empty line is a mark too, so that nothing is read across it.
      if (code === LINE_FEED && ++breaks === 2) {
        kind[length] = MARK
        start[length] = at
        end[length] = at + 1
        word.push(undefined)
        length++
      }
      at++
      continue
    }
    breaks = 0
    const from = at++
    let what = MARK
    let known: Word | undefined
    if (isLetter(code)) {
      while (at < size && isLetter(text.charCodeAt(at))) at++
      what = LETTERS
      if (at - from <= LONGEST_WORD) known = WORDS.get(text.slice(from, at))
    } else if (isFigure(code)) {
      while (at < size && isFigure(text.charCodeAt(at))) at++
      what = FIGURES
    }
    kind[length] = what
    start[length] = from
    end[length] = at
    word.push(known)
    length++
  }
  return { text, length, kind, start, end, word }
}
