import countries, { type Country } from 'world-countries'
import type { MentionKind } from '../article.ts'
import { countrySlug } from './country-slug.ts'
import { FORMER_NAMES } from './data/former-names.ts'
import { COUNTIES, LANDMARKS } from './data/landmarks.ts'
import { GENERIC, MORE_PLACES, NO_PLACES, STATES } from './data/more-places.ts'
import {
  GIVEN_NAMES,
  MORE_NAMES,
  NO_PERSONS,
  PREFIXES,
  SHARED_NAMES,
  UNSAFE_CAPITALS,
  WORDS,
} from './data/names.ts'
import { INSTITUTIONS, OTHER_NAMES } from './data/other-names.ts'
import { PEOPLES } from './data/peoples.ts'
import { PLACES } from './data/places.ts'
import { BEST_KNOWN, SPELLINGS } from './data/spellings.ts'
import { keyOf, wordsIn } from './words.ts'

/** One thing that a name can stand for. */
export interface Sense {
  code: string
  kind: MentionKind
  /** Thousands of people who live there: how likely it is that news means this place by the name. */
  people: number
}

/** A node of a tree of words: what the words up to here name, and the words that may follow. */
export interface Node {
  /** The most likely first. None for a name that is no place and shields the names inside its own. */
  senses?: Sense[]
  /** Whether the name holds only as it is written: `US` is a name, `us` and `Us` are not. */
  exact?: string
  /** Whether its last word is written small: `French fries`, `Xi’an`. */
  small?: boolean
  /** Whether it closes with a point, which belongs to it: `Washington, D.C.` */
  point?: boolean
  /** A word of the language too, so that it takes more than a capital letter to be a place. */
  word?: boolean
  /** A person's name too. */
  person?: boolean
  /** Holds only before a hyphen: `Sino-Russian`. */
  prefix?: boolean
  next: Map<string, Node>
}

/** A name as it is and as it is left when an extraction drops its hyphens and apostrophes. */
const spellings = (name: string) =>
  /['’-]/.test(name) ? [name, name.replace(/(?<=\p{L})['’-](?=\p{L})/gu, '')] : [name]

/** Independent states first, then the larger: where two share a name, it is the earlier one's. */
const byWeight = (a: Country, b: Country) => Number(b.independent) - Number(a.independent) || b.area - a.area

/** More than any city has: where a name is a country's, it takes signs to the contrary to be anything else. */
export const COUNTRY = 1_000_000
/** Capitals are in the news more than others of their size. */
const CAPITAL_FACTOR = 10
/** How many thousand people a large region counts for; a small one by the square kilometres that it has. */
const REGION = 30_000
const LARGE_REGION = 3000
const SQUARE_KILOMETRES = 20
/** For how many a place counts that is known for what it is, and not for its people. */
const LANDMARK = 1000
/** From how many thousand people on a city is better known than the region around it that has its name. */
const LARGE_CITY = 1000

function build(): Node {
  const places = PLACES
  const givenNames = [...places.given, ...GIVEN_NAMES].filter((name) => !NO_PERSONS.has(name))
  given = new Set(givenNames.map(keyOf))
  const short = new Map(countries.map(({ cca3, cca2 }) => [cca3, cca2]))
  neighbours = new Map(
    countries.map(({ cca2, borders }) => [cca2, borders.map((code) => short.get(code) ?? '')]),
  )
  const root: Node = { next: new Map() }
  const nodeOf = (name: string): Node => {
    let node = root
    for (const { text } of wordsIn(name)) {
      const key = keyOf(text)
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    return node
  }
  const add = (name: string, sense: Sense | undefined) => {
    for (const spelling of spellings(name)) {
      const node = nodeOf(spelling)
      if (node === root) continue
      if (!node.senses) {
        node.senses = []
        if (spelling.endsWith('.')) node.point = true
        if (/[ '’-]\p{Ll}[\p{L}\p{M}]*$/u.test(spelling)) node.small = true
        if (/^(?:\p{Lu}{2,4}|(?:\p{Lu}\.)+)$/u.test(spelling)) node.exact = spelling
      }
      if (!sense) continue
      // A name of several countries is the first one's; a place may be one of several.
      const same = node.senses.find(({ code }) => code === sense.code)
      if (same) {
        // `Florence` is a province too; a reader thinks of the city.
        const isCity = sense.kind === 'city' && (sense.people >= LARGE_CITY || sense.people > same.people)
        if (same.kind === 'region' && isCity) same.kind = 'city'
        same.people = Math.max(same.people, sense.people)
      } else if (sense.people < COUNTRY || !node.senses.some(({ people }) => people >= COUNTRY))
        node.senses.push(sense)
    }
  }
  const sorted = [...countries].sort(byWeight)
  const each = (kind: MentionKind, people: number, namesOf: (country: Country) => string[]) => {
    for (const country of sorted)
      for (const name of namesOf(country))
        if (name.length > 1)
          add(name, { code: country.cca2, kind: isAbbreviation(name) ? 'abbreviation' : kind, people })
  }
  const eachOf = (lists: Record<string, string>, sense: Omit<Sense, 'code'>) => {
    for (const [code, names] of Object.entries(lists))
      for (const name of names.split(/,\s+/)) add(name, { ...sense, code })
  }
  for (const name of OTHER_NAMES) add(name, undefined)
  for (const [code, names] of Object.entries(INSTITUTIONS))
    for (const name of names) add(name, { code, kind: 'institution', people: COUNTRY })
  for (const { name, kind, codes } of SHARED_NAMES)
    nodeOf(name).senses = codes.map((code) => ({ code, kind, people: COUNTRY }))
  for (const [prefix, code] of Object.entries(PREFIXES)) {
    add(prefix, { code, kind: 'demonym', people: COUNTRY })
    nodeOf(prefix).prefix = true
  }
  // In this order, so that a country's name beats another's demonym.
  each('name', COUNTRY, ({ cca2, name }) => [name.common, name.official, ...(MORE_NAMES[cca2]?.names ?? [])])
  eachOf(FORMER_NAMES, { kind: 'name', people: COUNTRY })
  each('demonym', COUNTRY, ({ cca2, demonyms }) => [
    ...(demonyms?.eng?.m ?? '').split(/, | or /),
    ...(MORE_NAMES[cca2]?.demonyms ?? []),
  ])
  eachOf(PEOPLES, { kind: 'demonym', people: COUNTRY })
  const populations = places.cities
  for (const { cca2, capital, independent } of sorted)
    for (const name of [...(independent ? capital : []), ...(MORE_NAMES[cca2]?.capitals ?? [])]) {
      if (name.length < 2 || UNSAFE_CAPITALS.has(name)) continue
      const people = Math.max(1000, populations[cca2]?.[name] ?? 0) * CAPITAL_FACTOR
      add(name, { code: cca2, kind: 'capital', people })
    }
  for (const [code, { regions = [], cities = {} }] of Object.entries(MORE_PLACES)) {
    for (const name of regions) add(name, { code, kind: 'region', people: REGION })
    for (const [name, people] of Object.entries(cities)) add(name, { code, kind: 'city', people })
  }
  eachOf(LANDMARKS, { kind: 'region', people: LANDMARK })
  eachOf(COUNTIES, { kind: 'region', people: LANDMARK })
  for (const lists of [SPELLINGS, BEST_KNOWN])
    for (const [code, cities] of Object.entries(lists))
      for (const [name, people] of Object.entries(cities)) add(name, { code, kind: 'city', people })
  for (const [abbreviation, code] of Object.entries(STATES))
    add(abbreviation, { code, kind: 'region', people: REGION })
  const areas = new Map(countries.map(({ cca2, area }) => [cca2, area]))
  const words = new Set([...places.words, ...NO_PLACES])
  for (const [code, regions] of Object.entries(places.regions)) {
    const mean = (areas.get(code) ?? 0) / regions.length / SQUARE_KILOMETRES
    const people = mean > LARGE_REGION ? REGION : mean
    // `South` and `Centre` are regions of several countries, and nobody's name for one.
    for (const name of regions)
      if (!words.has(keyOf(name)) && !wordsIn(name).every(({ text }) => GENERIC.has(keyOf(text))))
        add(name, { code, kind: 'region', people })
  }
  for (const [code, cities] of Object.entries(populations))
    for (const [name, people] of Object.entries(cities))
      if (!NO_PLACES.has(keyOf(name))) add(name, { code, kind: 'city', people })
  const mark = (names: Iterable<string>, flag: 'word' | 'person') => {
    for (const name of names) {
      const node = nodeOf(name)
      if (node.senses?.length) node[flag] = true
    }
  }
  mark([...places.words, ...WORDS], 'word')
  mark(givenNames, 'person')
  mark(places.surnames, 'person')
  // A town that is called by another thing's name is not known for it.
  for (const name of OTHER_NAMES) nodeOf(name).senses = []
  sortSenses(root)
  return root
}

const isAbbreviation = (name: string) => /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,})$/u.test(name)

function sortSenses(node: Node) {
  if (node.senses && node.senses.length > 1) node.senses.sort((a, b) => b.people - a.people)
  for (const next of node.next.values()) sortSenses(next)
}

/** Countries by the codes of those that they border on. */
let neighbours: ReadonlyMap<string, readonly string[]> = new Map()
/** The codes of the countries that border on one. */
export const neighboursOf = (code: string): readonly string[] => neighbours.get(code) ?? []

let root: Node | undefined
let given: ReadonlySet<string> = new Set()
/** The tree of all names, built when first asked for. */
export function lexicon(): Node {
  root ??= build()
  return root
}

/** Whether a word, as `keyOf` gives it, is a person's given name. */
export function isGivenName(key: string): boolean {
  lexicon()
  return given.has(key)
}

/**
 * All names that a country's address may carry, as slugs: `venezuela`, `VEN` and `burma` lead to a code.
 * @returns slug → ISO 3166-1 alpha-2 code
 */
export function countryNames(): Record<string, string> {
  const names: Record<string, string> = {}
  for (const { cca2, cca3, name } of [...countries].sort(byWeight)) {
    for (const each of [cca3, name.common, name.official, ...(MORE_NAMES[cca2]?.names ?? [])])
      names[countrySlug(each)] ??= cca2
  }
  return names
}
