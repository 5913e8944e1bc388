import countries from 'world-countries'
import { drawFrom } from './vocabulary.ts'

/** Countries that news names oftenest; all others follow, the larger ones first. */
const OFTEN =
  'US CN GB JP DE FR RU IN BR CA AU IT KR ES MX ID SA IR TR NL CH SE PL BE AR ZA TH NG IL EG PK MY SG PH VN NO DK FI AT GR PT IE UA CL CO VE PE IQ KE NZ QA AE MA DZ ET'.split(
    ' ',
  )
/** The country of rank r, from 1, is drawn in proportion to 1 ÷ (r + SHIFT)^EXPONENT. */
const SHIFT = 3
const EXPONENT = 1.25
/** How many articles of a hundred name no country, one, two …: the shares in Reuters news, about. */
const HOW_MANY = [16, 44, 21, 9, 4, 2.5, 1.5, 1, 0.6, 0.4]

interface Named {
  name: string
  demonym: string
  capital: string
}

const place = (code: string) => {
  const found = OFTEN.indexOf(code)
  return found < 0 ? OFTEN.length : found
}
const named: Named[] = countries
  .filter(({ independent, demonyms, capital }) => independent && demonyms?.eng?.m && capital[0])
  .toSorted((a, b) => place(a.cca2) - place(b.cca2) || b.area - a.area)
  .map(({ name, demonyms, capital }) => ({
    // As in running text: `the United States`, `the Netherlands`.
    name: /United|Netherlands|Philippines|Republic|Bahamas|Maldives|Emirates/.test(name.common)
      ? `the ${name.common}`
      : name.common,
    demonym: demonyms?.eng?.m ?? '',
    capital: capital[0] ?? '',
  }))
const drawCountry = drawFrom(named.map((_, i) => (i + 1 + SHIFT) ** -EXPONENT))
const drawCount = drawFrom(HOW_MANY)

/** The countries of one article: none, one or some. */
export function drawCountries(next: () => number): Named[] {
  const count = drawCount(next())
  const drawn = new Set<Named>()
  while (drawn.size < count) drawn.add(named[drawCountry(next())] as Named)
  return [...drawn]
}

const PEOPLE = ['officials', 'ministers', 'companies', 'banks', 'diplomats', 'police', 'exports', 'farmers']

/** A few words that name a country: by its name, oftenest; by its people; by its capital. */
export function sayCountry({ name, demonym, capital }: Named, next: () => number): string {
  const how = next()
  const people = PEOPLE[Math.floor(next() * PEOPLE.length)] as string
  if (how < 0.35) return `in ${name}`
  if (how < 0.55) return `${people} from ${name}`
  if (how < 0.65) return `${name}'s ${people}`
  if (how < 0.87) return `${demonym} ${people}`
  return `${people} in ${capital}`
}
