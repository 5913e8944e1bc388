import type { Range } from '../../archive/article.ts'

/** A word of a text, as it is looked up. `start` and `end` are where it stands, as UTF-16 offsets. */
export interface Token extends Range {
  /** Small letters and figures, without accents. */
  term: string
}

/** A term is cut behind so many UTF-16 units: what is longer is no word. */
const LONGEST = 64

/** Characters that stand inside a word and are no part of it: soft hyphen, joiners, the Arabic tatweel. */
const INVISIBLE = '\\u00ad\\u0640\\u200c\\u200d\\u2060'

/** Letters and figures, with single points, commas or apostrophes inside. */
const PIECE = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*(?:[.,'’ʼ＇][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*)*`,
  'gu',
)
/** The same for a text of ASCII alone, which is most of them, and quicker. */
const ASCII_PIECE = /[a-z0-9]+(?:[.,'][a-z0-9]+)*/gi
const ASCII = /^[\0-\x7f]*$/
const INNER = /[.,'’ʼ＇]/

/** A character of a script that has no spaces between words. The long mark of Kana belongs to no script. */
const SOLO =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}](?:\p{M}|\u200c|\u200d|\u2060)*/u
const EVERY_SOLO = new RegExp(SOLO, 'gu')

/** Whether a term is a character of a script without spaces. */
export const isSolo = (term: string): boolean => SOLO.test(term)

/**
 * Marks that are accents, of Latin, Greek, Cyrillic, Hebrew and Arabic; elsewhere marks are vowels and part of the
 * word. The breve of й is no accent, and й no и. Spaces stand in what NFKC makes of a ligature such as ﷺ.
 */
const ACCENTS = new RegExp(
  `(?<!и)\\u0306|[\\u0300-\\u0305\\u0307-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670` +
    `\\u06d6-\\u06dc\\u1ab0-\\u1aff\\u1dc0-\\u1dff]|[ ${INVISIBLE}]`,
  'g',
)

/** Letters that are written without their strokes and ties where a keyboard lacks them. */
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
}
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** A piece as it is looked up: small, without accents, in one form of Unicode (NFKC). */
function termOf(piece: string): string {
  const term = ASCII.test(piece)
    ? piece.toLowerCase()
    : piece
        .toLowerCase()
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .toLowerCase()
        .replace(TO_PLAIN, (letter) => PLAIN[letter] as string)
        .normalize('NFC')
  return cut(term)
}

const cut = (term: string): string =>
  term.length <= LONGEST ? term : term.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')

/**
 * The words of a text, in order. A word is a run of letters and figures; `U.S.` and `don’t` are one each, `Brazil’s`
 * is `brazil`, `l’homme` two words, `1,000` is `1000`, and `5.93` stays as it is. Of scripts without spaces each
 * character is a word of its own, as Lucene's StandardAnalyzer has it for Han, so that it does not matter which
 * dictionary a browser has.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number, term = termOf(text.slice(start, end))) => {
    if (term !== '') tokens.push({ term, start, end })
  }
  const isAscii = ASCII.test(text)
  for (const { 0: piece, index } of text.matchAll(isAscii ? ASCII_PIECE : PIECE)) {
    const hasSolos = !isAscii && !ASCII.test(piece) && SOLO.test(piece)
    for (const { start, end, term } of INNER.test(piece) ? parts(piece) : [{ start: 0, end: piece.length }]) {
      if (hasSolos) addSolos(text, index + start, index + end, add)
      else add(index + start, index + end, term)
    }
  }
  return tokens
}

/** A stretch in which characters of scripts without spaces may stand: these one by one, the rest in runs. */
function addSolos(text: string, start: number, end: number, add: (start: number, end: number) => void): void {
  let at = start
  for (const { 0: solo, index } of text.slice(start, end).matchAll(EVERY_SOLO)) {
    if (start + index > at) add(at, start + index)
    at = start + index + solo.length
    add(start + index, at)
  }
  if (at < end) add(at, end)
}

interface Part extends Range {
  term?: string
}

/** A piece with marks inside, cut where these do not hold it together. */
function parts(piece: string): Part[] {
  const found: Required<Part>[] = []
  /** The word before the mark, and whether it stands behind a decimal point. */
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

/** Endings that English writes behind an apostrophe. */
const TAILS = /^(?:t|d|m|ll|re|ve)$/

/** What a mark and the word behind it add to the term before them; nothing where another term begins. */
function jointOf(before: string, mark: string, next: string, isDecimal: boolean): string | undefined {
  if (mark === ',') return /^\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(next) ? next : undefined
  if (mark === '.') {
    if (/^\p{L}$/u.test(before) && /^\p{L}$/u.test(next)) return next
    return !isDecimal && /^\d+$/.test(before) && /^\d/.test(next) ? `.${next}` : undefined
  }
  if (next === 's') return ''
  return TAILS.test(next) ? next : undefined
}
