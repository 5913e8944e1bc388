/** The filters of an address. `from` and `to` are a year, month or day: `2020`, `2020-04`, `2020-04-11`. */
export interface Filters {
  q: string
  /** ISO 3166-1 alpha-2 codes in capitals, in the order in which they were selected. */
  countries: string[]
  /** Articles must match any of the countries, or all of them. */
  match: 'any' | 'all'
  /** Articles match a country if they mention it, or only if it is a main subject. */
  scope: 'mention' | 'about'
  /** Names of publications as slugs. Articles must have one of them. */
  publications: string[]
  /** BCP 47 tags. Articles must be in one of these languages. */
  languages: string[]
  from: string
  to: string
  /** The list has articles by publication date, events by their date, or both. */
  by: 'published' | 'happened' | 'both'
  /** Empty for the default, which depends on the query: see `sortOf`. */
  sort: Order | ''
  /** Misspelt words of the query are corrected, or searched as typed. */
  spelling: 'corrected' | 'typed'
}

/** The orders of a list. */
export type Order = 'newest' | 'oldest' | 'relevance'

/** The reason why a parameter was ignored. */
type IgnoredReason =
  | 'unknown'
  | 'duplicate'
  | 'tooLong'
  | 'notCountry'
  | 'notInArchive'
  | 'notChoice'
  | 'notDate'
  | 'withoutQuery'
  | 'eventsByDate'

/** A parameter of the address that was ignored, at least in part. */
export interface IgnoredParameter {
  name: string
  /** The ignored part of its value. */
  value: string
  reason: IgnoredReason
}

export const NO_FILTERS: Filters = {
  q: '',
  countries: [],
  match: 'any',
  scope: 'mention',
  publications: [],
  languages: [],
  from: '',
  to: '',
  by: 'published',
  sort: '',
  spelling: 'corrected',
}

/** The parameters, in their order in an address. */
const NAMES = [
  'q',
  'country',
  'match',
  'scope',
  'pub',
  'lang',
  'from',
  'to',
  'by',
  'sort',
  'spelling',
] as const
type Name = (typeof NAMES)[number]

/** The most characters of a query. */
export const MAX_QUERY = 200

export type ChoiceName = 'match' | 'scope' | 'by' | 'sort' | 'spelling'

/** The values of the parameters that have a fixed set of them. */
export const CHOICES: Record<ChoiceName, readonly string[]> = {
  match: ['any', 'all'],
  scope: ['mention', 'about'],
  by: ['published', 'happened', 'both'],
  sort: ['relevance', 'newest', 'oldest'],
  spelling: ['corrected', 'typed'],
}

/** Returns true if articles can be sorted by relevance. That takes a query, and events are never ranked. */
export const canSortByRelevance = ({ q, by }: Filters): boolean => q !== '' && by === 'published'

/** Returns the order of a list: the selected one if it is possible, else by relevance with a query, newest without. */
export function sortOf(filters: Filters): Order {
  if (canSortByRelevance(filters)) return filters.sort || 'relevance'
  return filters.sort === 'oldest' ? 'oldest' : 'newest'
}

const defaultSort = (filters: Filters) => sortOf({ ...filters, sort: '' })

/** Returns true if any filter is active. Sorting is not a filter. */
export const isFiltered = ({ q, countries, publications, languages, from, to }: Filters): boolean =>
  q !== '' || countries.length + publications.length + languages.length > 0 || from !== '' || to !== ''

/** Returns the parameters for an address: without defaults, in a fixed order. `parseFilters` is the inverse. */
function toParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  const set = (name: Name, value: string, defaultValue = '') => {
    if (value !== defaultValue) params.set(name, value)
  }
  set('q', filters.q)
  set('country', filters.countries.map((code) => code.toLowerCase()).join(','))
  set('match', filters.match, NO_FILTERS.match)
  set('scope', filters.scope, NO_FILTERS.scope)
  set('pub', filters.publications.join(','))
  set('lang', filters.languages.join(','))
  set('from', filters.from)
  set('to', filters.to)
  set('by', filters.by, NO_FILTERS.by)
  set('sort', sortOf(filters), defaultSort(filters))
  if (filters.q) set('spelling', filters.spelling, NO_FILTERS.spelling)
  return params
}

/** Returns the query of an address, starting with `?`, or an empty string. Commas are left readable. */
export function toSearch(filters: Filters): string {
  const text = toParams(filters).toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Returns true if a text is a year, month or day that exists, from the year 1. */
export function isDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false
  const time = Date.parse(text)
  // Some engines read 30 February as 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Returns a period with its start before its end: a reversed one is read as meant. From April 2020 to 2020 is in order,
 * since the end is the end of the year.
 */
export const inOrder = ({ from, to }: Pick<Filters, 'from' | 'to'>): Pick<Filters, 'from' | 'to'> =>
  to && from > to && !from.startsWith(to) ? { from: to, to: from } : { from, to }

/** Codes that Intl has a name for although they are not countries: unions, outlying islands, pseudo-locales. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

/** Returns the ISO 3166-1 code for two letters, which may be a former code (`UK` gives GB); undefined if there is none. */
export function countryCode(letters: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(letters)) return undefined
  const code = new Intl.Locale(`und-${letters}`).region ?? ''
  const name = regionNames.of(code)
  return NOT_COUNTRIES.has(code) || name === undefined || name === code || name === 'Unknown Region'
    ? undefined
    : code
}
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Returns a language tag in its canonical form, or undefined if it is malformed. */
function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** Returns the different parts of a value with commas. */
const partsOf = (value: string): string[] => [
  ...new Set(value.split(',').flatMap((part) => part.trim() || [])),
]

/** Reads the parameters of an address. The filters are always valid; `ignored` has the invalid parameters. */
export function parseFilters(params: URLSearchParams): { filters: Filters; ignored: IgnoredParameter[] } {
  const filters: Filters = { ...NO_FILTERS, countries: [], publications: [], languages: [] }
  const ignored: IgnoredParameter[] = []
  const ignore = (name: string, value: string, reason: IgnoredReason) => ignored.push({ name, value, reason })
  const seen = new Set<string>()
  for (const [name, raw] of params) {
    const value = raw.trim()
    if (!(NAMES as readonly string[]).includes(name)) ignore(name, value, 'unknown')
    else if (seen.has(name)) ignore(name, value, 'duplicate')
    else if (value) parseParameter(name as Name, value, filters, ignore)
    seen.add(name)
  }
  if (filters.sort === 'relevance' && !canSortByRelevance(filters)) {
    ignore('sort', 'relevance', filters.q ? 'eventsByDate' : 'withoutQuery')
    filters.sort = ''
  }
  if (filters.sort === defaultSort(filters)) filters.sort = ''
  if (filters.spelling === 'typed' && !filters.q) {
    ignore('spelling', 'typed', 'withoutQuery')
    filters.spelling = 'corrected'
  }
  return { filters: { ...filters, ...inOrder(filters) }, ignored }
}

/** Reads one parameter into the filters. */
function parseParameter(
  name: Name,
  value: string,
  filters: Filters,
  ignore: (name: string, value: string, reason: IgnoredReason) => void,
): void {
  switch (name) {
    case 'q':
      filters.q = [...value.replace(/\s+/g, ' ')].slice(0, MAX_QUERY).join('')
      if (value.length > MAX_QUERY && filters.q !== value) ignore(name, value.slice(MAX_QUERY), 'tooLong')
      break
    case 'country':
      for (const part of partsOf(value.toUpperCase())) {
        const code = countryCode(part)
        if (code && !filters.countries.includes(code)) filters.countries.push(code)
        else if (!code) ignore(name, part.toLowerCase(), 'notCountry')
      }
      break
    case 'pub':
      filters.publications = partsOf(value.toLowerCase())
      break
    case 'lang':
      for (const part of partsOf(value)) {
        const tag = languageTag(part)
        if (tag && !filters.languages.includes(tag)) filters.languages.push(tag)
        else if (!tag) ignore(name, part, 'notInArchive')
      }
      break
    case 'from':
    case 'to':
      if (isDate(value)) filters[name] = value
      else ignore(name, value, 'notDate')
      break
    default:
      if (CHOICES[name].includes(value)) Object.assign(filters, { [name]: value })
      else ignore(name, value, 'notChoice')
  }
}
