import { messages } from '../messages/messages.ts'
import { perLocale } from '../messages/per-locale.ts'

const regionNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

/** Names set by `setCountryNames`, by code. */
const given = new Map<string, string>()

/**
 * Sets the names of countries. The browser takes the names that the build used: its own `Intl` may have others, and
 * prerendered pages would change.
 */
export function setCountryNames(countries: readonly { code: string; name: string }[]): void {
  for (const { code, name } of countries) given.set(code, name)
}

/** Returns the name of a country. @param code two capital letters */
export const countryName = (code: string): string =>
  given.get(code) ?? messages.countryNames[code] ?? regionNames(messages.locale).of(code) ?? code
