import type { Range } from '../../archive/article.ts'

/** A word of a text. `start` and `end` are its UTF-16 offsets. */
export interface Token extends Range {
  /** The form in which the index has the word: lower case, without accents, in the plainest letters. */
  term: string
}

/** Terms are cut to this number of UTF-16 units. No word is longer. */
export const MAX_LENGTH = 64

/** Characters in a word that do not count: soft hyphen, joiners, marks of direction, the Arabic tatweel. */
const INVISIBLE = '\\u00ad\\u0640\\u200c-\\u200f\\u2060'

/**
 * Matches letters and digits, with single points, commas or apostrophes inside. Longer runs are divided, since a browser's
 * stack has no room for megabytes without a space.
 */
const PIECE = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]{0,5000}(?:[.,'’ʼ＇][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]{0,5000}){0,50}`,
  'gu',
)
/** The same for ASCII texts. Most texts are ASCII, and this is faster. */
const ASCII_PIECE = /[a-z0-9]+(?:[.,'][a-z0-9]+){0,50}/gi
const ASCII = /^[\0-\x7f]*$/
const INNER = /[.,'’ʼ＇]/

/**
 * Matches a character of a script without spaces between words. The prolonged sound mark of Kana belongs to no script.
 */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}](?:\p{M}|\uff9e|\uff9f|\u200c|\u200d|\u2060)*/u
const EVERY_UNSPACED = new RegExp(UNSPACED, 'gu')

/** Returns true if a term is a character of a script without spaces. */
export const isUnspaced = (term: string): boolean => UNSPACED.test(term)

/**
 * Matches the accents of Latin, Greek, Cyrillic, Hebrew and Arabic. In other scripts, marks are vowels and part of the
 * word. The breve of й is not an accent: й and и are different letters. Also matches spaces, which NFKC puts into
 * ligatures such as ﷺ.
 */
const ACCENTS = new RegExp(
  `(?<!и)\\u0306|[\\u0300-\\u0305\\u0307-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670` +
    `\\u06d6-\\u06dc\\u1ab0-\\u1aff\\u1dc0-\\u1dff]|[ ${INVISIBLE}]`,
  'g',
)

/**
 * Letters with strokes or ties, and how people type them on keyboards without them; and letters of Arabic and Persian
 * keyboards that are written for one another.
 */
const PLAIN: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ٱ: 'ا',
}
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** Matches a digit of the Arabic, Persian or an Indian script. */
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g
/** Returns the value of such a digit. Each script has its ten digits in a row. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code < 0x6f0 ? code - 0x660 : code < 0x900 ? code - 0x6f0 : (code - 0x966) % 0x80)
}

/**
 * Matches the Arabic article, with a preposition or conjunction before it, if at least three letters follow (a rule of
 * Larkey, Ballesteros and Connell, “Light stemming for Arabic information retrieval”, 2007). Words with and without it
 * start differently, so a stemmer that looks at neighbouring terms would not bring them together.
 */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{3})/u

const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g
const toHiragana = (katakana: string) => String.fromCharCode(katakana.charCodeAt(0) - 0x60)

/** Returns a word in the form of the index: lower case, without accents, in NFKC, Katakana as Hiragana. */
function termOf(piece: string): string {
  const term = ASCII.test(piece)
    ? piece.toLowerCase()
    : piece
        .toLowerCase()
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .toLowerCase()
        .replace(TO_PLAIN, (letter) => PLAIN[letter] as string)
        .replace(OTHER_DIGIT, digitOf)
        .normalize('NFC')
        .replace(KATAKANA, toHiragana)
        .replace(ARABIC_ARTICLE, '')
  return cut(term)
}

const cut = (term: string): string =>
  term.length <= MAX_LENGTH ? term : term.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')

/**
 * Returns the words of a text, in order. A word is a run of letters and digits. `U.S.` and `don’t` are one word each,
 * `Brazil’s` is `brazil`, `l’homme` is two words, `1,000` is `1000`, and `5.93` remains. In scripts without spaces each
 * character is a word, as in Lucene's StandardAnalyzer for Han, so the result does not depend on a browser's
 * dictionary.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number, term = termOf(text.slice(start, end))) => {
    if (term !== '') tokens.push({ term, start, end })
  }
  const isAscii = ASCII.test(text)
  for (const { 0: piece, index } of text.matchAll(isAscii ? ASCII_PIECE : PIECE)) {
    const hasUnspaced = !isAscii && !ASCII.test(piece) && UNSPACED.test(piece)
    for (const { start, end, term } of INNER.test(piece) ? parts(piece) : [{ start: 0, end: piece.length }]) {
      if (hasUnspaced) addUnspaced(text, index + start, index + end, add)
      else add(index + start, index + end, term)
    }
  }
  return tokens
}

/** Adds the words of a piece with characters of scripts without spaces: those one by one, the rest in runs. */
function addUnspaced(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number) => void,
): void {
  let at = start
  for (const { 0: character, index } of text.slice(start, end).matchAll(EVERY_UNSPACED)) {
    if (start + index > at) add(at, start + index)
    at = start + index + character.length
    add(start + index, at)
  }
  if (at < end) add(at, end)
}

interface Part extends Range {
  term?: string
}

/** Splits a piece at those of its points, commas and apostrophes that do not join its parts. */
function parts(piece: string): Part[] {
  const found: Required<Part>[] = []
  /** The word before the mark, and true if it follows a decimal point. */
  let before = ''
  let isDecimal = false
  let mark = ''
  for (const { 0: word, index: start } of piece.matchAll(/[^.,'’ʼ＇]+/g)) {
    const end = start + word.length
    const term = termOf(word)
    const last = found.at(-1)
    const joint: string | undefined = last && jointOf(before, mark, term, isDecimal)
    if (joint === undefined) found.push({ start, end, term })
    else if (last && joint !== '') {
      last.term = cut(last.term + joint)
      last.end = end
    }
    isDecimal = joint?.startsWith('.') ?? false
    before = term
    mark = piece[end] ?? ''
  }
  return found
}

/** English endings after an apostrophe. */
const CONTRACTIONS = /^(?:t|d|m|ll|re|ve)$/

/** Returns what a mark and the next word add to the term before them, or nothing if a new term begins. */
function jointOf(before: string, mark: string, next: string, isDecimal: boolean): string | undefined {
  if (mark === ',') return /^\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(next) ? next : undefined
  if (mark === '.') {
    if (/^\p{L}$/u.test(before) && /^\p{L}$/u.test(next)) return next
    return !isDecimal && /^\d+$/.test(before) && /^\d/.test(next) ? `.${next}` : undefined
  }
  if (next === 's') return ''
  return CONTRACTIONS.test(next) ? next : undefined
}
