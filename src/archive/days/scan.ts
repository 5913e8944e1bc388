import { countSigns, Narrative } from './narrative.ts'
import type { TimeMatch } from './time-match.ts'
import type { TimeWord } from './time-words.ts'
import { DIGITS, LETTERS, MARK, type Tokens } from './tokens.ts'

/** Finds the time expression that begins at a token. */
export type Rule = (scan: Scan, i: number) => TimeMatch | undefined

/** The maximum distance from `the next day` back to the day that it counts from, in tokens. */
const ANCHOR_REACH = 70
const MAX_WORD_LENGTH = 24

/**
 * A scan through a text for time expressions: its tokens, the methods by which rules inspect them, and the
 * expressions found so far. Tokens outside the text have no kind, role or text.
 */
export class Scan {
  readonly tokens: Tokens
  /** The day of publication, by its number. */
  readonly published: number
  /** The alpha-2 code of the country that the text is mostly about. */
  readonly country: string | undefined
  /** True if the text has lost its figures. */
  readonly hasLostFigures: boolean
  /** The cue of each token for past or future, as far as `direction.ts` has computed it; else 0. */
  readonly cues: Uint8Array
  /** The last day that was found, and the token after it: `the next day` counts from it. */
  anchor: { day: number; at: number } | undefined
  /** The past events that the text narrates. */
  readonly narrative: Narrative
  /** The last time expression that was found. */
  last: TimeMatch | undefined

  constructor(tokens: Tokens, published: number, hasLostFigures: boolean, country?: string) {
    this.country = country
    this.tokens = tokens
    this.published = published
    this.hasLostFigures = hasLostFigures
    this.narrative = new Narrative(countSigns(tokens, published), published)
    this.cues = new Uint8Array(tokens.length)
  }

  /** Returns the last day that was found, if it is near enough to a token. */
  anchorBefore(i: number): number | undefined {
    return this.anchor && i - this.anchor.at <= ANCHOR_REACH ? this.anchor.day : undefined
  }
  /** Returns a token as printed, or an empty text. */
  text(i: number): string {
    const { text, start, end, length } = this.tokens
    return i < 0 || i >= length ? '' : text.slice(start[i], end[i])
  }
  /** Returns a token in lowercase if it is a word of a sensible length, else an empty text. */
  lower(i: number): string {
    return this.isWord(i) && this.length(i) <= MAX_WORD_LENGTH ? this.text(i).toLowerCase() : ''
  }
  timeWord(i: number): TimeWord | undefined {
    return this.tokens.timeWord[i]
  }
  role(i: number): TimeWord['role'] | undefined {
    return this.tokens.timeWord[i]?.role
  }
  isWord(i: number): boolean {
    return this.tokens.kind[i] === LETTERS && i < this.tokens.length
  }
  isNumber(i: number): boolean {
    return this.tokens.kind[i] === DIGITS && i < this.tokens.length
  }
  /** Returns whether a token is one of some marks. */
  isMark(i: number, marks: string): boolean {
    const { kind, text, start, length } = this.tokens
    return i >= 0 && i < length && kind[i] === MARK && marks.includes(text.charAt(start[i] as number))
  }
  /** Returns the number of characters of a token. */
  length(i: number): number {
    if (i < 0 || i >= this.tokens.length) return 0
    return (this.tokens.end[i] as number) - (this.tokens.start[i] as number)
  }
  /** Returns the number of white-space characters before a token. */
  spaceBefore(i: number): number {
    if (i <= 0 || i >= this.tokens.length) return 1
    return (this.tokens.start[i] as number) - (this.tokens.end[i - 1] as number)
  }
  /** Returns whether there is no space between a token and the one before it. */
  isGlued(i: number): boolean {
    return this.spaceBefore(i) === 0
  }
  /** Returns the value of a number of at most `maxDigits` digits, else NaN. */
  number(i: number, maxDigits = 4): number {
    return this.isNumber(i) && this.length(i) <= maxDigits ? Number(this.text(i)) : Number.NaN
  }
  isCapitalised(i: number): boolean {
    const first = this.text(i).charAt(0)
    return this.isWord(i) && first !== first.toLowerCase()
  }
  /** Returns the token after the period of an abbreviation, or the same token if it is not a period. */
  afterPeriod(i: number): number {
    return this.isMark(i, '.') && this.isGlued(i) ? i + 1 : i
  }
  /** Returns the token after a comma, or the same token if it is not a comma. */
  afterComma(i: number): number {
    return this.isMark(i, ',') ? i + 1 : i
  }
  /** Returns whether a sentence ends with a token, as far as a mark can show. */
  endsSentence(i: number): boolean {
    if (this.isMark(i, '?!;\n')) return true
    if (!this.isMark(i, '.') || this.isGlued(i + 1)) return false
    // The period of an abbreviation: `Nov. 2`, `U.S. officials`, `Mr. Roe`.
    const before = this.timeWord(i - 1)
    if (before?.isAbbreviation) return false
    const length = this.length(i - 1)
    if (length === 1 && this.isWord(i - 1)) return false
    return !(length <= 3 && this.isCapitalised(i - 1) && this.isCapitalised(i + 1) && !before)
  }
}
