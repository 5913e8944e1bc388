import type { Country } from 'world-countries'
import type { MentionKind } from '../article.ts'
import { countriesByImportance } from './country-names.ts'
import {
  ADDED_GIVEN_NAMES,
  ADDED_NAMES,
  ADDED_SURNAMES,
  AMBIGUOUS_CAPITALS,
  DEMONYM_PREFIXES,
  EXCLUDED_GIVEN_NAMES,
  NAMES_THAT_ARE_WORDS,
  SHARED_NAMES,
} from './data/added-names.ts'
import { ADDED_PLACES } from './data/added-places.ts'
import { BEST_KNOWN_CITIES, CITY_SPELLINGS } from './data/city-spellings.ts'
import { EXCLUDED_PLACES, GENERIC_WORDS } from './data/excluded-places.ts'
import { FORMER_NAMES } from './data/former-names.ts'
import { INSTITUTIONS } from './data/institutions.ts'
import { COUNTIES, LANDMARKS } from './data/landmarks.ts'
import { NON_PLACE_NAMES } from './data/non-place-names.ts'
import { PLACES } from './data/places.ts'
import { REGIONAL_DEMONYMS } from './data/regional-demonyms.ts'
import { STATE_ABBREVIATIONS } from './data/state-abbreviations.ts'
import { UNRECOGNISED_DEMONYMS, UNRECOGNISED_STATES } from './data/unrecognised-states.ts'
import { COUNTRY, type NameNode, NameTree, type Sense } from './name-tree.ts'
import { keyOf, wordsIn } from './words.ts'

/** All names by which news mentions countries, and facts that help to tell names apart. */
export interface Lexicon {
  names: NameNode
  /** Given names of people, as keys of `keyOf`. */
  givenNames: ReadonlySet<string>
  /** The codes of the countries that border on each country. */
  neighbours: ReadonlyMap<string, readonly string[]>
}

/** Capitals are in the news more than other cities of their size. */
const CAPITAL_FACTOR = 10
const MIN_CAPITAL_POPULATION = 1000
/** The prominence of a large region. Smaller ones have one by their area. */
const REGION = 30_000
const LARGE_REGION = 3000
const SQUARE_KILOMETRES_PER_POINT = 20
const LANDMARK = 1000

let lexicon: Lexicon | undefined

/** Returns the lexicon, which is built on the first call. */
export function loadLexicon(): Lexicon {
  lexicon ??= build()
  return lexicon
}

function build(): Lexicon {
  const countries = countriesByImportance()
  const tree = new NameTree()
  // In this order, so that the name of a country beats the demonym of another.
  for (const name of NON_PLACE_NAMES) tree.add(name)
  addCountries(tree, countries)
  addCapitals(tree, countries)
  addPlaces(tree, countries)
  const givenNames = [...PLACES.given, ...ADDED_GIVEN_NAMES].filter((name) => !EXCLUDED_GIVEN_NAMES.has(name))
  for (const node of placesNamed(tree, [...PLACES.words, ...NAMES_THAT_ARE_WORDS])) node.isWord = true
  for (const node of placesNamed(tree, [...givenNames, ...PLACES.surnames, ...ADDED_SURNAMES]))
    node.isPerson = true
  // A town with one of these names is not known by it.
  for (const name of NON_PLACE_NAMES) tree.node(name).senses = []
  tree.sortSenses()

  const alpha2 = new Map(countries.map(({ cca3, cca2 }) => [cca3, cca2]))
  const neighbours = new Map(
    countries.map(({ cca2, borders }) => [cca2, borders.map((code) => alpha2.get(code) ?? '')]),
  )
  return { names: tree.root, givenNames: new Set(givenNames.map(keyOf)), neighbours }
}

const isAbbreviation = (name: string) => /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,})$/u.test(name)

/** Adds lists of names that are separated by commas, by country code. */
function addLists(tree: NameTree, lists: Record<string, string>, sense: Omit<Sense, 'code'>): void {
  for (const [code, names] of Object.entries(lists))
    for (const name of names.split(/,\s+/)) tree.add(name, { ...sense, code })
}

/** Adds institutions, names and demonyms of countries. */
function addCountries(tree: NameTree, countries: readonly Country[]): void {
  const addEach = (kind: MentionKind, namesOf: (country: Country) => string[]) => {
    for (const country of countries)
      for (const name of namesOf(country))
        if (name.length > 1)
          tree.add(name, {
            code: country.cca2,
            kind: isAbbreviation(name) ? 'abbreviation' : kind,
            prominence: COUNTRY,
          })
  }
  for (const [code, names] of Object.entries(INSTITUTIONS))
    for (const name of names) tree.add(name, { code, kind: 'institution', prominence: COUNTRY })
  for (const { name, kind, codes } of SHARED_NAMES)
    tree.node(name).senses = codes.map((code) => ({ code, kind, prominence: COUNTRY }))
  for (const [prefix, code] of Object.entries(DEMONYM_PREFIXES)) {
    tree.add(prefix, { code, kind: 'demonym', prominence: COUNTRY })
    tree.node(prefix).isPrefix = true
  }
  addEach('name', ({ cca2, name }) => [name.common, name.official, ...(ADDED_NAMES[cca2]?.names ?? [])])
  addLists(tree, FORMER_NAMES, { kind: 'name', prominence: COUNTRY })
  addEach('demonym', ({ cca2, demonyms }) => [
    ...(demonyms?.eng?.m ?? '').split(/, | or /),
    ...(ADDED_NAMES[cca2]?.demonyms ?? []),
  ])
  for (const lists of [REGIONAL_DEMONYMS, UNRECOGNISED_DEMONYMS])
    addLists(tree, lists, { kind: 'demonym', prominence: COUNTRY })
}

function addCapitals(tree: NameTree, countries: readonly Country[]): void {
  for (const { cca2, capital, independent } of countries)
    for (const name of [...(independent ? capital : []), ...(ADDED_NAMES[cca2]?.capitals ?? [])]) {
      if (name.length < 2 || AMBIGUOUS_CAPITALS.has(name)) continue
      const population = Math.max(MIN_CAPITAL_POPULATION, PLACES.cities[cca2]?.[name] ?? 0)
      tree.add(name, { code: cca2, kind: 'capital', prominence: population * CAPITAL_FACTOR })
    }
}

/** Adds regions, landmarks and cities. */
function addPlaces(tree: NameTree, countries: readonly Country[]): void {
  const addRegion = (code: string, name: string, prominence = REGION) =>
    tree.add(name, { code, kind: 'region', prominence })
  const addCity = (code: string, name: string, population: number) =>
    tree.add(name, { code, kind: 'city', prominence: population })
  for (const [code, { regions = [], cities = {} }] of Object.entries(ADDED_PLACES)) {
    for (const name of regions) addRegion(code, name)
    for (const [name, population] of Object.entries(cities)) addCity(code, name, population)
  }
  for (const lists of [LANDMARKS, UNRECOGNISED_STATES, COUNTIES])
    addLists(tree, lists, { kind: 'region', prominence: LANDMARK })
  for (const lists of [CITY_SPELLINGS, BEST_KNOWN_CITIES])
    for (const [code, cities] of Object.entries(lists))
      for (const [name, population] of Object.entries(cities)) addCity(code, name, population)
  for (const [abbreviation, code] of Object.entries(STATE_ABBREVIATIONS)) addRegion(code, abbreviation)

  const areas = new Map(countries.map(({ cca2, area }) => [cca2, area]))
  const excludedRegions = new Set([...PLACES.words, ...EXCLUDED_PLACES])
  const isGeneric = (name: string) => wordsIn(name).every(({ text }) => GENERIC_WORDS.has(keyOf(text)))
  for (const [code, regions] of Object.entries(PLACES.regions)) {
    const mean = (areas.get(code) ?? 0) / regions.length / SQUARE_KILOMETRES_PER_POINT
    for (const name of regions)
      if (!excludedRegions.has(keyOf(name)) && !isGeneric(name))
        addRegion(code, name, mean > LARGE_REGION ? REGION : mean)
  }
  for (const [code, cities] of Object.entries(PLACES.cities))
    for (const [name, population] of Object.entries(cities))
      if (!EXCLUDED_PLACES.has(keyOf(name))) addCity(code, name, population)
}

/** Returns the nodes of those names that are places. */
const placesNamed = (tree: NameTree, names: readonly string[]): NameNode[] =>
  names.map((name) => tree.node(name)).filter((node) => node.senses?.length)
