import type { When } from './calendar.ts'
import { Story } from './story.ts'
import { FIGURES, LETTERS, MARK, type Tokens } from './tokens.ts'
import type { Word } from './words.ts'

/** What a rule finds: tokens `from` up to, not including, `to`, and what they are read as. */
export interface Found {
  from: number
  to: number
  when: When
  until?: When
  damaged?: true
  /** Its year is not printed. */
  open?: true
  /** It is a weekday by itself, which hangs on another that stands before it: `Friday to Monday`. */
  weekday?: true
  /** It is a day beside its month's name, so that another day of the same month may follow: `Oct. 5 and 6`. */
  dayOfMonth?: true
}

/** Tokens `from` up to `to`, read as a time, and no more to say of it. */
export const found = (from: number, to: number, when: When): Found => ({ from, to, when })

/** How far behind the day that it counts from `the next day` may stand, in tokens. */
const REACH = 70

/** Finds what begins at a token. */
export type Rule = (scan: Scan, i: number) => Found | undefined

/** A text's tokens with the day that they are read against, and short questions to ask of a token. */
export class Scan {
  readonly tokens: Tokens
  /** The day of publication, by number. */
  readonly published: number
  /** Whether the text has lost its figures. */
  readonly lostFigures: boolean
  /** What each token says of past and future, as far as it has been asked (`direction.ts`). */
  readonly signs: Uint8Array
  /** The day named last, and the token behind it: what `the next day` counts from. */
  anchor: { day: number; at: number } | undefined
  /** The story of times past that the text may tell. */
  readonly story: Story
  /** What was found last. */
  last: Found | undefined

  constructor(tokens: Tokens, published: number, lostFigures: boolean) {
    this.tokens = tokens
    this.published = published
    this.lostFigures = lostFigures
    this.story = new Story(tokens, published)
    this.signs = new Uint8Array(tokens.length)
  }

  /** The day named last, if it was named not far before a token. */
  anchorBefore(i: number): number | undefined {
    return this.anchor && i - this.anchor.at <= REACH ? this.anchor.day : undefined
  }
  /** The token as printed; empty outside of the text. */
  at(i: number): string {
    const { text, start, end, length } = this.tokens
    return i < 0 || i >= length ? '' : text.slice(start[i], end[i])
  }
  /** The token in small letters, if it is a word of a sensible length. */
  low(i: number): string {
    return this.isWord(i) && this.size(i) <= 24 ? this.at(i).toLowerCase() : ''
  }
  word(i: number): Word | undefined {
    return this.tokens.word[i]
  }
  role(i: number): Word['role'] | undefined {
    return this.tokens.word[i]?.role
  }
  isWord(i: number): boolean {
    return this.tokens.kind[i] === LETTERS && i < this.tokens.length
  }
  isFigure(i: number): boolean {
    return this.tokens.kind[i] === FIGURES && i < this.tokens.length
  }
  isMark(i: number, marks: string): boolean {
    const { kind, text, start, length } = this.tokens
    return i >= 0 && i < length && kind[i] === MARK && marks.includes(text.charAt(start[i] as number))
  }
  /** How many characters a token has. */
  size(i: number): number {
    return i < 0 || i >= this.tokens.length
      ? 0
      : (this.tokens.end[i] as number) - (this.tokens.start[i] as number)
  }
  /** How much white space stands before a token. */
  space(i: number): number {
    if (i <= 0 || i >= this.tokens.length) return 1
    return (this.tokens.start[i] as number) - (this.tokens.end[i - 1] as number)
  }
  /** Whether no space stands between a token and the one before it. */
  glued(i: number): boolean {
    return this.space(i) === 0
  }
  /** A run of at most `digits` figures as a number, else NaN. */
  figure(i: number, digits = 4): number {
    return this.isFigure(i) && this.size(i) <= digits ? Number(this.at(i)) : Number.NaN
  }
  isCapital(i: number): boolean {
    const first = this.at(i).charAt(0)
    return this.isWord(i) && first !== first.toLowerCase()
  }
  /** Behind the point of a short word, if it has one. */
  pastPoint(i: number): number {
    return this.isMark(i, '.') && this.glued(i) ? i + 1 : i
  }
  /** Behind a comma, if there is one. */
  pastComma(i: number): number {
    return this.isMark(i, ',') ? i + 1 : i
  }
  /** Whether a sentence ends with this token, as far as a mark can say. */
  endsSentence(i: number): boolean {
    if (this.isMark(i, '?!;\n')) return true
    if (!this.isMark(i, '.') || this.glued(i + 1)) return false
    // `Nov. 2`, `U.S. officials`, `Mr. Roe`: the point of a short word.
    const before = this.word(i - 1)
    if (before?.short) return false
    const size = this.size(i - 1)
    if (size === 1 && this.isWord(i - 1)) return false
    return !(size <= 3 && this.isCapital(i - 1) && this.isCapital(i + 1) && !before)
  }
}
