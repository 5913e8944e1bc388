import { Narrative, type NarrativeSigns } from '../narrative.ts'
import type { TimeMatch } from '../time-match.ts'
import type { Grammar } from './grammar.ts'

/** The number of characters that stand for a token of English in `Narrative`. */
const TOKEN = 6
const TOKEN_WITHOUT_SPACES = 2

/** A text that is searched for the phrases of a language, and what has been found so far. */
export interface PhraseScan {
  grammar: Grammar
  /** The text as printed. */
  text: string
  folded: string
  /** The day of publication, by its number. */
  published: number
  hasLostFigures: boolean
  /** The alpha-2 code of the country that the text is mostly about. */
  country: string | undefined
  /** True if it is long and names hardly any day, so that `today` means nowadays. */
  isEssay: boolean
  narrative: Narrative
  /** The last expression that was found. Its tokens are characters. */
  last: TimeMatch | undefined
}

/** Returns the number of tokens in a number of characters, about. */
const tokensIn = ({ language }: Grammar, characters: number): number =>
  Math.floor(characters / (language.hasNoSpaces ? TOKEN_WITHOUT_SPACES : TOKEN))

/** Returns the token of English that stands about as far into a text as a character of another language. */
export const tokenAt = ({ grammar }: PhraseScan, at: number): number => tokensIn(grammar, at)

/** The minimum length of an essay, in tokens, and the maximum number of days that it names beside today. */
const ESSAY = 600
const DAYS_OF_ESSAY = 1

/** Returns a scan that has found nothing yet. */
export const phraseScan = (
  grammar: Grammar,
  text: string,
  folded: string,
  published: number,
  hasLostFigures: boolean,
  country: string | undefined,
  signs: NarrativeSigns,
  otherDays: number,
): PhraseScan => ({
  grammar,
  text,
  folded,
  published,
  hasLostFigures,
  country,
  isEssay: otherDays <= DAYS_OF_ESSAY && tokensIn(grammar, folded.length) > ESSAY,
  narrative: new Narrative(signs, published),
  last: undefined,
})
