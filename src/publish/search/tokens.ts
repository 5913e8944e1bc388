import type { Range } from '../../archive/article.ts'

/** A word of a text, as it is looked up. `start` and `end` are where it stands, as UTF-16 offsets. */
export interface Token extends Range {
  /** Small letters and figures, without accents. */
  term: string
}

/** A term is cut behind so many UTF-16 units: what is longer is no word. */
const LONGEST = 64

/** Characters that stand inside a word and are no part of it: soft hyphen, joiners, the Arabic tatweel. */
const INVISIBLE = '\\u00ad\\u0640\\u200b-\\u200d\\u2060'

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
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}][\p{M}\u200b-\u200d\u2060]*/u
const EVERY_SOLO = new RegExp(SOLO, 'gu')

/** Whether a term is a character of a script without spaces. */
export const isSolo = (term: string): boolean => SOLO.test(term)

/**
 * Marks that are accents, of Latin, Greek, Cyrillic, Hebrew and Arabic; elsewhere marks are vowels and part of the
 * word. The breve of й is no accent, and й no и.
 */
const ACCENTS = new RegExp(
  `(?<!и)\\u0306|[\\u0300-\\u0305\\u0307-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670` +
    `\\u06d6-\\u06dc\\u1ab0-\\u1aff\\u1dc0-\\u1dff]|[${INVISIBLE}]`,
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
  if (term.length <= LONGEST) return term
  return term.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
}

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
  for (const { 0: piece, index } of text.matchAll(ASCII.test(text) ? ASCII_PIECE : PIECE)) {
    for (const { start, end, term } of INNER.test(piece) ? parts(piece) : [{ start: 0, end: piece.length }]) {
      if (!ASCII.test(piece) && SOLO.test(piece)) addSolos(text, index + start, index + end, add)
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
  const found: Part[] = []
  let last: (Part & { term: string }) | undefined
  let mark = ''
  for (const { 0: word, index: start } of piece.matchAll(/[^.,'’ʼ＇]+/g)) {
    const part = { start, end: start + word.length, term: termOf(word) }
    const joint = last && joined(piece.slice(last.start, last.end), last.term, mark, part.term)
    if (last && joint !== undefined) {
      // An `s` that is cut off is not marked either.
      if (joint !== last.term) last.end = part.end
      last.term = joint
    } else {
      last = part
      found.push(part)
    }
    mark = piece[start + word.length] ?? ''
  }
  return found
}

/** Endings that English writes behind an apostrophe. */
const TAILS = /^(?:t|d|m|ll|re|ve)$/

/** Two parts with a mark between them as one term, where they are one. */
function joined(written: string, term: string, mark: string, next: string): string | undefined {
  if (mark === ',')
    return /(?:^|,)\d{1,3}$/.test(written) && /^\d{3}(?!\d)/.test(next) ? term + next : undefined
  if (mark === '.') {
    if (/(?:^|\.)\p{L}$/u.test(written) && /^\p{L}$/u.test(next)) return term + next
    return /^\d+$/.test(term) && !written.includes('.') && /^\d/.test(next) ? `${term}.${next}` : undefined
  }
  if (next === 's') return term
  return TAILS.test(next) ? term + next : undefined
}
