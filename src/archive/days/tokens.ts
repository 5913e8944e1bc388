import { LONGEST_TIME_WORD, TIME_WORDS, type TimeWord } from './time-words.ts'

/** The kinds of tokens. */
export const LETTERS = 1
export const DIGITS = 2
export const MARK = 3

/**
 * A text as words, numbers and single marks. White space only separates tokens, except that an empty line is a mark.
 * The arrays are indexed by token and may be longer than `length`.
 */
export interface Tokens {
  text: string
  length: number
  kind: Uint8Array
  start: Int32Array
  end: Int32Array
  timeWord: (TimeWord | undefined)[]
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
const isDigit = (code: number) => code >= 48 && code <= 57
/** Returns whether a code unit is a letter of any script, roughly: not an ASCII mark or in a block of punctuation. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code !== 0xfeff)

/** Splits a text into tokens, in one pass. */
export function tokensOf(text: string): Tokens {
  const size = text.length
  // No text has more tokens than characters.
  const kind = new Uint8Array(size)
  const start = new Int32Array(size)
  const end = new Int32Array(size)
  const timeWord: (TimeWord | undefined)[] = []
  let length = 0
  let lineBreaks = 0
  for (let at = 0; at < size; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      // An empty line is a mark, so that no expression extends across it.
      if (code === LINE_FEED && ++lineBreaks === 2) {
        kind[length] = MARK
        start[length] = at
        end[length] = at + 1
        timeWord.push(undefined)
        length++
      }
      at++
      continue
    }
    lineBreaks = 0
    const from = at++
    let tokenKind = MARK
    let known: TimeWord | undefined
    if (isLetter(code)) {
      while (at < size && isLetter(text.charCodeAt(at))) at++
      tokenKind = LETTERS
      if (at - from <= LONGEST_TIME_WORD) known = TIME_WORDS.get(text.slice(from, at))
    } else if (isDigit(code)) {
      while (at < size && isDigit(text.charCodeAt(at))) at++
      tokenKind = DIGITS
    }
    kind[length] = tokenKind
    start[length] = from
    end[length] = at
    timeWord.push(known)
    length++
  }
  return { text, length, kind, start, end, timeWord }
}
