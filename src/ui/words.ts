import { fold } from '../archive/fold.ts'
import { countryName } from '../format/country-name.ts'
import { formatters } from '../messages/formatters.ts'
import { messages } from '../messages/messages.ts'

export { countryName }

/** Returns `19,043`. */
export const formatNumber = (value: number): string => formatters(messages.locale).number(value)

/** Returns `1 article`, `2 articles`, `19,043 articles`. */
export const count = (value: number, one: string, other = `${one}s`): string =>
  formatters(messages.locale).plural(value, { one: `# ${one}`, other: `# ${other}` })

/**
 * Words that a reader reads in a minute: the mean for English non-fiction by Brysbaert 2019
 * (doi 10.1016/j.jml.2019.104047).
 */
const WORDS_PER_MINUTE = 238

/** Returns the minutes that a text takes to read, at least 1. */
export const minutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE))

/** Returns true if a country's name contains the typed text, ignoring case and accents. */
export const nameHas = (code: string, typed: string): boolean =>
  fold(countryName(code)).includes(fold(typed.trim()))
