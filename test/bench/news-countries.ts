import countries from 'world-countries'
import { drawFrom } from './vocabulary.ts'

/** The countries most often in the news, in order. All others follow, the larger ones first. */
const MOST_COMMON =
  'US CN GB JP DE FR RU IN BR CA AU IT KR ES MX ID SA IR TR NL CH SE PL BE AR ZA TH NG IL EG PK MY SG PH VN NO DK FI AT GR PT IE UA CL CO VE PE IQ KE NZ QA AE MA DZ ET'.split(
    ' ',
  )
/** The country of rank r, from 1, is drawn in proportion to 1 ÷ (r + SHIFT)^EXPONENT. */
const SHIFT = 3
const EXPONENT = 1.25
/** The number of articles in a hundred that name no country, one, two …: roughly as in Reuters news. */
const COUNTRIES_PER_ARTICLE = [16, 44, 21, 9, 4, 2.5, 1.5, 1, 0.6, 0.4]

interface CountryNames {
  name: string
  demonym: string
  capital: string
}

const rankOf = (code: string) => {
  const found = MOST_COMMON.indexOf(code)
  return found < 0 ? MOST_COMMON.length : found
}
const named: CountryNames[] = countries
  .filter(({ independent, demonyms, capital }) => independent && demonyms?.eng?.m && capital[0])
  .toSorted((a, b) => rankOf(a.cca2) - rankOf(b.cca2) || b.area - a.area)
  .map(({ name, demonyms, capital }) => ({
    // As in running text: `the United States`, `the Netherlands`.
    name: /United|Netherlands|Philippines|Republic|Bahamas|Maldives|Emirates/.test(name.common)
      ? `the ${name.common}`
      : name.common,
    demonym: demonyms?.eng?.m ?? '',
    capital: capital[0] ?? '',
  }))
const drawCountry = drawFrom(named.map((_, i) => (i + 1 + SHIFT) ** -EXPONENT))
const drawCount = drawFrom(COUNTRIES_PER_ARTICLE)

/** Draws the countries of one article. */
export function drawCountries(next: () => number): CountryNames[] {
  const count = drawCount(next())
  const drawn = new Set<CountryNames>()
  while (drawn.size < count) drawn.add(named[drawCountry(next())] as CountryNames)
  return [...drawn]
}

const PEOPLE = ['officials', 'ministers', 'companies', 'banks', 'diplomats', 'police', 'exports', 'farmers']

/** Returns a phrase that names a country: by its name, demonym or capital. */
export function countryPhrase({ name, demonym, capital }: CountryNames, next: () => number): string {
  const form = next()
  const people = PEOPLE[Math.floor(next() * PEOPLE.length)] as string
  if (form < 0.35) return `in ${name}`
  if (form < 0.55) return `${people} from ${name}`
  if (form < 0.65) return `${name}'s ${people}`
  if (form < 0.87) return `${demonym} ${people}`
  return `${people} in ${capital}`
}
