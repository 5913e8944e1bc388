import type { MentionKind } from '../../article.ts'
import { countriesByImportance } from '../country-names.ts'
import { COUNTIES, LANDMARKS } from '../data/landmarks.ts'
import { NON_PLACE_NAMES } from '../data/non-place-names.ts'
import { PLACES } from '../data/places.ts'
import { COUNTRY, type Sense } from '../name-tree.ts'
import { wordsIn } from '../words.ts'
import { keyOf } from './keys.ts'
import type { CountryLanguage, NamesByCountry } from './language.ts'
import { unspacedWordsIn } from './tokens.ts'

/** A node of the tree of names of a language, which branches word by word. */
export interface LocalName {
  /** The meanings of the name that ends here, most likely first. Empty for a name that is not a place. */
  senses?: Sense[]
  /** The exact forms, one of which the name must have. */
  exact?: string[]
  /** The code of each character, if each stands for a country. */
  codes?: readonly string[]
  /** True if it may be written with a small letter. */
  anyCase?: true
  /** True if it counts only after a preposition. */
  isAmbiguous?: true
  /** The number of forms that lead to it. */
  forms: number
  /** Its children by all forms of their words. Most names have none. */
  next?: Map<string, LocalName>
}

/** A city of at least this prominence is a mention if the text mentions its country. */
const SMALL = 50
/** Without capital letters, a name is more often another word. */
const CASELESS_FACTOR = 2

/** Returns the prominence from which a place of a language is a mention, if one of `prominence` is with capital letters. */
export const thresholdOf = ({ isCaseless }: CountryLanguage, prominence = SMALL): number =>
  prominence * (isCaseless ? CASELESS_FACTOR : 1)

/** Capitals are in the news more than other cities of their size. */
const CAPITAL_FACTOR = 10
const MIN_CAPITAL = 10_000
/** The prominence of a large region, and of a place of `morePlaces`. Smaller regions have one by their area. */
const REGION = 3000
const LANDMARK = 1000
const SQUARE_KILOMETRES_PER_POINT = 20

/** The smallest population, in thousands, of a city that other languages call as English does. */
const MIN_ENGLISH_CITY = 100
/** Countries whose regions other languages call as English does. */
const ENGLISH_SPEAKING = ['US', 'CA', 'AU']

/** Kinds of names that differ in their forms. */
const PLACES_AND_PEOPLES = ['name', 'city', 'demonym'] as const
const ONLY_PLACES = ['name', 'city'] as const

const listOf = (names = ''): string[] => names.split(/,\s*/)

/** Returns the tree of all names by which texts in a language mention countries. */
export function namesOf(language: CountryLanguage): LocalName {
  const root: LocalName = { forms: 1 }
  const split = language.isUnspaced ? unspacedWordsIn : wordsIn
  /** Returns the nodes of a name in all its forms. */
  const nodesOf = (name: string, kind: MentionKind): LocalName[] => {
    let nodes = [root]
    for (const { text } of split(name)) {
      const forms = language.formsOf?.(text, kind).map(keyOf) ?? [keyOf(text)]
      const [only] = nodes
      nodes =
        nodes.length === 1 && only
          ? childrenOf(only, forms)
          : nodes.flatMap((node) => childrenOf(node, forms))
    }
    return nodes[0] === root ? [] : nodes
  }
  const add = (name: string, sense: Sense) => {
    for (const node of nodesOf(name, sense.kind)) {
      node.senses ??= []
      addSense(node.senses, sense)
      if (sense.kind === 'demonym' && language.lowercaseDemonyms) node.anyCase = true
    }
  }
  const addAll = (lists: NamesByCountry | undefined, kind: MentionKind, prominence: number) => {
    for (const [code, names] of Object.entries(lists ?? {}))
      for (const name of listOf(names)) if (name) add(name, { code, kind, prominence })
  }
  addCountries(language, add)
  addAll(language.names, 'name', COUNTRY)
  addAll(language.institutions, 'institution', COUNTRY)
  for (const [code, names] of Object.entries(language.abbreviations ?? {}))
    for (const name of listOf(names)) {
      const [node] = nodesOf(name, 'abbreviation')
      if (!node) continue
      node.senses = [{ code, kind: 'abbreviation', prominence: COUNTRY }]
      node.exact = [...(node.exact ?? []), name]
    }
  for (const pair of language.pairs?.split(' ') ?? []) {
    const codes = [...pair].map((character) => language.shortForms?.[character] as string)
    for (const node of nodesOf(pair, 'abbreviation')) {
      node.senses = [{ code: codes[0] as string, kind: 'abbreviation', prominence: COUNTRY }]
      node.codes = codes
    }
  }
  addAll(language.demonyms, 'demonym', COUNTRY)
  addPlaces(language, add)
  addAll(language.morePlaces, 'region', REGION)
  for (const name of (language.ambiguous ?? '').split(/,\s*/))
    for (const node of nodesOf(name, 'city')) if (node.senses?.length) node.isAmbiguous = true
  for (const name of listOf(language.ambiguous))
    for (const node of ONLY_PLACES.flatMap((kind) => nodesOf(name, kind)))
      if (node.senses?.length) node.isAmbiguous = true
  // After all others, since a longer name takes what is inside it.
  for (const name of [...listOf(language.notPlaces), ...(language.hasEnglishPlaces ? NON_PLACE_NAMES : [])])
    for (const node of PLACES_AND_PEOPLES.flatMap((kind) => nodesOf(name, kind)))
      Object.assign(node, { senses: [], anyCase: true })
  sortSenses(root)
  return root
}

/**
 * Returns the children of a node for the forms of a word. The forms of one name share a child. A form that another name
 * has too (`чехов`: of the Czechs, and the town) gets a child of its own, which means both.
 */
function childrenOf(node: LocalName, forms: readonly string[]): LocalName[] {
  node.next ??= new Map()
  const formsOf = new Map<LocalName | undefined, string[]>()
  for (const form of new Set(forms)) {
    const known = node.next.get(form)
    formsOf.set(known, [...(formsOf.get(known) ?? []), form])
  }
  return [...formsOf].map(([known, shared]) => {
    if (known?.forms === shared.length) return known
    if (known) known.forms -= shared.length
    const child = { ...copyOf(known), forms: shared.length }
    for (const form of shared) node.next?.set(form, child)
    return child
  })
}

const copyOf = ({ senses, next, ...node }: Partial<LocalName> = {}): Partial<LocalName> => ({
  ...node,
  ...(senses && { senses: [...senses] }),
  ...(next && { next: new Map(next) }),
})

function addSense(senses: Sense[], sense: Sense): void {
  const same = senses.find(({ code }) => code === sense.code)
  if (same) same.prominence = Math.max(same.prominence, sense.prominence)
  // The name of several countries means the first one; places may share a name.
  else if (sense.prominence < COUNTRY || !senses.some(({ prominence }) => prominence >= COUNTRY))
    senses.push(sense)
}

function sortSenses(root: LocalName): void {
  const seen = new Set<LocalName>()
  const sort = (node: LocalName) => {
    if (seen.has(node)) return
    seen.add(node)
    if (node.senses && node.senses.length > 1) node.senses.sort((a, b) => b.prominence - a.prominence)
    for (const next of node.next?.values() ?? []) sort(next)
  }
  sort(root)
}

/** Adds the names of countries in CLDR and world-countries. */
function addCountries({ locale, iso3 }: CountryLanguage, add: (name: string, sense: Sense) => void): void {
  const displayNames = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
  )
  for (const { cca2, translations } of countriesByImportance()) {
    const translated = translations[iso3]
    const names = [...displayNames.map((each) => each.of(cca2)), translated?.common, translated?.official]
    // `Myanmar (Birmania)`, `Hongkong SAR (China)`
    for (const name of new Set(names))
      if (name) add(name.replace(/\s*[(（].*$/, ''), { code: cca2, kind: 'name', prominence: COUNTRY })
  }
}

function addPlaces(language: CountryLanguage, addName: (name: string, sense: Sense) => void): void {
  const { places, hasEnglishPlaces, ambiguous, minPlaceLength = 2 } = language
  const smallest = thresholdOf(language)
  const add = (name: string, sense: Sense) => {
    if (sense.prominence < smallest) return
    // `بن (شهر)`
    const short = name.replace(/\s*[(（].*$/, '')
    if (short.length >= minPlaceLength) addName(short, sense)
  }
  const ambiguousNames = new Set(listOf(ambiguous))
  for (const [code, cities] of Object.entries(places.cities))
    for (const [name, population] of Object.entries(cities)) {
      const isCapital = places.capitals[code]?.includes(name) && !ambiguousNames.has(name)
      const prominence = isCapital ? Math.max(MIN_CAPITAL, population * CAPITAL_FACTOR) : population
      add(name, { code, kind: isCapital ? 'capital' : 'city', prominence })
    }
  if (hasEnglishPlaces) {
    for (const [code, cities] of Object.entries(PLACES.cities))
      for (const [name, population] of Object.entries(cities))
        if (population >= MIN_ENGLISH_CITY && !places.cities[code]?.[name])
          add(name, { code, kind: 'city', prominence: population })
    for (const lists of [LANDMARKS, COUNTIES])
      for (const [code, names] of Object.entries(lists))
        for (const name of names.split(/,\s+/)) add(name, { code, kind: 'region', prominence: LANDMARK })
    for (const code of ENGLISH_SPEAKING)
      for (const name of PLACES.regions[code] ?? []) add(name, { code, kind: 'region', prominence: REGION })
  }
  const areas = new Map(countriesByImportance().map(({ cca2, area }) => [cca2, area]))
  for (const [code, regions] of Object.entries(places.regions)) {
    const size = (areas.get(code) ?? 0) / regions.length / SQUARE_KILOMETRES_PER_POINT
    for (const name of regions) add(name, { code, kind: 'region', prominence: Math.min(size, REGION) })
  }
}
