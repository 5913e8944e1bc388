import type { ArticleCountry, CountryCorrections, Mention } from './article.ts'
import { countryNames } from './countries/lexicon.ts'
import { byAbout } from './countries/weigh.ts'

/** How corrections are written, for a remedy. */
export const CORRECTIONS_FORM = 'write + or - and a code of two letters, as in countries: +FR -US'

/** Names and codes are read once, and only where an archive has corrections. */
let known: { names: Record<string, string>; codes: ReadonlySet<string> } | undefined
function countries() {
  if (!known) {
    const names = countryNames()
    known = { names, codes: new Set(Object.values(names)) }
  }
  return known
}

/**
 * Reads `+FR -US`: codes of ISO 3166-1 alpha-2 (and XK), each behind its sign, parted by spaces or commas.
 * What is wrong is told and left out; what is right is kept.
 * @param tell is told what was found and what to do
 */
export function parseCorrections(
  text: string,
  tell: (found: string, remedy: string) => void,
): CountryCorrections {
  const corrections = new Map<string, 'about' | 'not' | 'both'>()
  const words = text.split(/[\s,]+/).filter(Boolean)
  if (words.length === 0) tell('no country is named', CORRECTIONS_FORM)
  for (const word of words) {
    const [, sign = '', name = ''] = /^([+−–-]?)(.*)$/su.exec(word) ?? []
    const code = codeOf(name)
    const plus = sign === '+'
    if (!name) tell(`“${word}” has no code behind it`, CORRECTIONS_FORM)
    else if (!sign)
      tell(`“${word}” has neither + nor - before it`, code ? `write +${code} or -${code}` : CORRECTIONS_FORM)
    else if (code !== name.toUpperCase())
      tell(`“${name}” is no country’s code`, code ? `write ${plus ? '+' : '-'}${code}` : CORRECTIONS_FORM)
    else {
      const before = corrections.get(code)
      const now = plus ? 'about' : 'not'
      if (before && before !== now && before !== 'both')
        tell(`“${code}” stands with + and with -`, 'keep one of the two')
      corrections.set(code, before && before !== now ? 'both' : now)
    }
  }
  return Object.fromEntries([...corrections].filter(([, how]) => how !== 'both')) as CountryCorrections
}

/** A code from a code of two or three letters or a name; `undefined` where it is none of these. */
function codeOf(name: string): string | undefined {
  const { names, codes } = countries()
  const code = name.toUpperCase()
  if (codes.has(code)) return code
  const slug = name.toLowerCase()
  return Object.hasOwn(names, slug) ? names[slug] : undefined
}

/** Mentions without those of countries that are taken out. */
export const correctMentions = (mentions: Mention[], corrections: CountryCorrections): Mention[] =>
  mentions.filter(({ code }) => corrections[code] !== 'not')

/**
 * The countries of an article, with those that it is said to be about.
 * @param countries as they are weighed from corrected mentions
 * @returns those it is about first, then by number of mentions
 */
export function correctCountries(
  countries: readonly ArticleCountry[],
  corrections: CountryCorrections,
): ArticleCountry[] {
  const found = new Set(countries.map(({ code }) => code))
  const added = Object.keys(corrections)
    .filter((code) => corrections[code] === 'about' && !found.has(code))
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
