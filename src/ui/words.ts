import { fold } from '../archive/fold.ts'
import { countryName } from '../format/country-name.ts'

export { countryName }

/** Numbers, plurals and names of countries, in the language of the interface. */
const NUMBER = new Intl.NumberFormat('en-GB')
const PLURALS = new Intl.PluralRules('en-GB')

export const formatNumber = (value: number): string => NUMBER.format(value)

/** `1 article`, `2 articles`, `19,043 articles` */
export const count = (value: number, one: string, other = `${one}s`): string =>
  `${formatNumber(value)} ${PLURALS.select(value) === 'one' ? one : other}`

/** Words that a reader takes in a minute: the mean for English non-fiction, Brysbaert 2019 (doi 10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238

/** Minutes of reading, one at the least. */
export const minutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE))

/** Whether a country's name has in it what was typed, without regard to case and accents. */
export const nameHas = (code: string, typed: string): boolean =>
  fold(countryName(code)).includes(fold(typed.trim()))
