import { problems as problemsMessages } from '#messages/problems'
import type { ArticleCountry, CountryCorrections, Mention } from './article.ts'
import { countryNames } from './countries/country-names.ts'
import { byAbout } from './countries/main-subjects.ts'
import type { ProblemText } from './problem.ts'

/** Country names and codes; loaded only if an archive has corrections. */
let countries: { names: Record<string, string>; codes: ReadonlySet<string> } | undefined
function loadCountries() {
  if (!countries) {
    const names = countryNames()
    countries = { names, codes: new Set(Object.values(names)) }
  }
  return countries
}

/**
 * Reads corrections such as `+FR -US`: codes of ISO 3166-1 alpha-2 (and XK), each after its sign, separated by
 * spaces or commas. Invalid corrections are reported and ignored; the others apply.
 */
export function parseCorrections(text: string, report: (problem: ProblemText) => void): CountryCorrections {
  const messages = problemsMessages.corrections
  const corrections = new Map<string, 'about' | 'not' | 'both'>()
  const words = text.split(/[\s,]+/).filter(Boolean)
  if (words.length === 0) report(messages.noCountry)
  for (const word of words) {
    const [, sign = '', name = ''] = /^([+−–-]?)(.*)$/su.exec(word) ?? []
    const code = countryCodeOf(name)
    const isPlus = sign === '+'
    if (!name) report(messages.missingCode(word))
    else if (!sign) report(messages.missingSign(word, code))
    else if (code !== name.toUpperCase())
      report(messages.notACode(name, code && `${isPlus ? '+' : '-'}${code}`))
    else {
      const before = corrections.get(code)
      const now = isPlus ? 'about' : 'not'
      if (before && before !== now && before !== 'both') report(messages.bothSigns(code))
      corrections.set(code, before && before !== now ? 'both' : now)
    }
  }
  return Object.fromEntries(
    [...corrections].filter(([, correction]) => correction !== 'both'),
  ) as CountryCorrections
}

/** Returns the code of a country by its code of two or three letters or by its name. */
export function countryCodeOf(name: string): string | undefined {
  const { names, codes } = loadCountries()
  const code = name.toUpperCase()
  if (codes.has(code)) return code
  const slug = name.toLowerCase()
  return Object.hasOwn(names, slug) ? names[slug] : undefined
}

/** Returns the mentions without those of countries that corrections remove. */
export const correctMentions = (mentions: Mention[], corrections: CountryCorrections): Mention[] =>
  mentions.filter(({ code }) => corrections[code] !== 'not')

/**
 * Adds the countries that an article is about according to its corrections.
 * @param countries as scored from corrected mentions
 * @returns main subjects first, then by number of mentions
 */
export function correctCountries(
  countries: readonly ArticleCountry[],
  corrections: CountryCorrections,
): ArticleCountry[] {
  const mentioned = new Set(countries.map(({ code }) => code))
  const added = Object.keys(corrections)
    .filter((code) => corrections[code] === 'about' && !mentioned.has(code))
    .map((code) => ({ code, mentions: 0, weight: 1, about: true }))
  if (!added.length && !countries.some(({ code, about }) => corrections[code] === 'about' && !about))
    return [...countries]
  return [
    ...countries.map((each) =>
      corrections[each.code] === 'about' ? { ...each, weight: 1, about: true } : each,
    ),
    ...added,
  ].sort(byAbout)
}
