import { countryNames as countryNamesMessages } from '#messages/country-names'
import { locale } from '#messages/locale'
import { fold } from '../archive/fold.ts'
import { perLocale } from '../messages/per-locale.ts'
import type { Card } from './cards.ts'

const regionNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

/** Names set by `setCountryNames`, by code. */
const overrides = new Map<string, string>()

/**
 * Sets the names of countries. The browser takes the names that the build used: its own `Intl` may have others, and
 * prerendered pages would change.
 */
export function setCountryNames(countries: readonly { code: string; name: string }[]): void {
  for (const { code, name } of countries) overrides.set(code, name)
}

/** Returns the name of a country in the language of the page. @param code two capital letters */
export const countryName = (code: string): string =>
  overrides.get(code) ?? countryNamesMessages[code] ?? regionNames(locale).of(code) ?? code

/**
 * Returns the name of a country as an article has it, with today's: `Soviet Union (Russia)`.
 * @param names those of former states, from the article's card
 */
export const countryNameIn = (names: Card['names'], code: string): string =>
  names?.[code] ?? countryName(code)

/** Returns true if the name of a country contains a typed text, ignoring case and accents. */
export const countryNameContains = (code: string, typed: string): boolean =>
  fold(countryName(code)).includes(fold(typed.trim()))
