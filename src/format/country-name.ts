import { countryNames } from '#messages/country-names'
import { locale } from '#messages/locale'
import { formerStates } from '#messages/parts/former-states'
import { fold } from '../archive/fold.ts'
import { perLocale } from '../messages/per-locale.ts'
import type { Card } from './cards.ts'

const regionNames = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }))

/** The texts that names of countries are made of. */
interface Texts {
  locale: string
  countryNames: Readonly<Record<string, string>>
  formerStates: typeof formerStates
}
/** Those of the interface. */
const ofPage: Texts = { locale, countryNames, formerStates }

/** Names set by `setCountryNames`, by code. */
const overrides = new Map<string, string>()

/**
 * Sets the names of countries. The browser takes the names that the build used: its own `Intl` may have others, and
 * prerendered pages would change.
 */
export function setCountryNames(countries: readonly { code: string; name: string }[]): void {
  for (const { code, name } of countries) overrides.set(code, name)
}

/** Returns the name of a country in a language, by default that of the interface. @param code two capital letters */
export const countryName = (code: string, texts = ofPage): string =>
  (texts === ofPage ? overrides.get(code) : undefined) ??
  texts.countryNames[code] ??
  regionNames(texts.locale).of(code) ??
  code

/**
 * Returns the name of a country as an article has it, with today's: `Soviet Union (Russia)`.
 * @param states the former states of each country, from the article's card
 */
export function countryNameIn(states: Card['states'], code: string, texts = ofPage): string {
  const today = countryName(code, texts)
  // `Myanmar (Burma)` says so already.
  const names = states?.[code]
    ?.map((state) => texts.formerStates.names[state])
    .filter((name) => !today.includes(name))
  return names?.length ? texts.formerStates.label(names, today) : today
}

/** Returns true if the name of a country contains a typed text, ignoring case and accents. */
export const countryNameContains = (code: string, typed: string): boolean =>
  fold(countryName(code)).includes(fold(typed.trim()))
