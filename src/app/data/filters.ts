/** What an address asks for. `from` and `to` are a year, a month or a day: `2020`, `2020-04`, `2020-04-11`. */
export interface Filters {
  q: string
  /** ISO 3166-1 alpha-2, capital letters, in the order in which they were chosen. */
  countries: string[]
  /** Whether an article must name any of the countries, or all of them. */
  match: 'any' | 'all'
  /** Whether naming a country is enough, or the article must be about it. */
  scope: 'mention' | 'about'
  from: string
  to: string
  /** Whose days are meant: those of publication, those that dated events speak of, or both in one row. */
  by: 'published' | 'happened' | 'both'
  sort: 'newest' | 'oldest' | 'relevance'
}

/** Why something in an address was passed over. */
export type Why =
  | 'unknown'
  | 'twice'
  | 'long'
  | 'country'
  | 'choice'
  | 'date'
  | 'wordless'
  | 'unranked'
  | 'before'

/** Something in an address that was passed over, and why. */
export interface Ignored {
  name: string
  value: string
  why: Why
}

export const NO_FILTERS: Filters = {
  q: '',
  countries: [],
  match: 'any',
  scope: 'mention',
  from: '',
  to: '',
  by: 'published',
  sort: 'newest',
}

/** In the order in which an address has them. */
const NAMES = ['q', 'country', 'match', 'scope', 'from', 'to', 'by', 'sort'] as const
export const MAX_QUERY = 200

/** What those of a few words may say. */
export const CHOICES: Record<'match' | 'scope' | 'by' | 'sort', string[]> = {
  match: ['any', 'all'],
  scope: ['mention', 'about'],
  by: ['published', 'happened', 'both'],
  sort: ['newest', 'oldest', 'relevance'],
}

/** Whether a text is a year, a month or a day that exists, from the year 1. */
export function isDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false
  const time = Date.parse(text)
  // Some engines take 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Codes that Intl has a name for and that stand for no country: unions, outlying islands, test accents. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '))

/** The ISO 3166-1 code that two letters stand for, former ones too (`UK` is GB); undefined where there is none. */
export function countryCode(letters: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(letters)) return undefined
  const code = new Intl.Locale(`und-${letters}`).region ?? ''
  const name = regionNames.of(code)
  return NO_COUNTRIES.has(code) || name === undefined || name === code || name === 'Unknown Region'
    ? undefined
    : code
}
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Reads an address. Whatever it holds, the filters are good: what is not understood is in `ignored`. */
export function parseFilters(params: URLSearchParams): { filters: Filters; ignored: Ignored[] } {
  const filters: Filters = { ...NO_FILTERS, countries: [] }
  const ignored: Ignored[] = []
  const skip = (name: string, value: string, why: Why) => ignored.push({ name, value, why })
  const seen = new Set<string>()
  for (const [name, raw] of params) {
    const value = raw.trim()
    if (!(NAMES as readonly string[]).includes(name)) {
      skip(name, value, 'unknown')
      continue
    }
    if (seen.has(name)) {
      skip(name, value, 'twice')
      continue
    }
    seen.add(name)
    if (value === '') continue
    switch (name) {
      case 'q':
        filters.q = [...value.replace(/\s+/g, ' ')].slice(0, MAX_QUERY).join('')
        if (value.length > MAX_QUERY && filters.q !== value) skip(name, value.slice(MAX_QUERY), 'long')
        break
      case 'country':
        for (const part of new Set(value.split(',').map((code) => code.trim().toUpperCase()))) {
          const code = countryCode(part)
          if (code && !filters.countries.includes(code)) filters.countries.push(code)
          else if (part && !code) skip(name, part.toLowerCase(), 'country')
        }
        break
      case 'match':
      case 'scope':
      case 'by':
      case 'sort':
        if (CHOICES[name].includes(value)) Object.assign(filters, { [name]: value })
        else skip(name, value, 'choice')
        break
      case 'from':
      case 'to':
        if (isDate(value)) filters[name] = value
        else skip(name, value, 'date')
    }
  }
  if (filters.sort === 'relevance' && !canSortByRelevance(filters)) {
    skip('sort', 'relevance', filters.q ? 'unranked' : 'wordless')
    filters.sort = 'newest'
  }
  if (filters.from && filters.to && filters.from > filters.to && !filters.from.startsWith(filters.to)) {
    skip('to', filters.to, 'before')
    filters.to = ''
  }
  return { filters, ignored }
}

/** Whether there is an order by relevance: words rank articles, and not what happened. */
export const canSortByRelevance = ({ q, by }: Filters): boolean => q !== '' && by === 'published'

/** Writes an address: defaults left out, in a fixed order. Reading it again gives the same filters. */
export function toParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  const set = (name: (typeof NAMES)[number], value: string, standard = '') => {
    if (value !== standard) params.set(name, value)
  }
  set('q', filters.q)
  set('country', filters.countries.map((code) => code.toLowerCase()).join(','))
  set('match', filters.match, NO_FILTERS.match)
  set('scope', filters.scope, NO_FILTERS.scope)
  set('from', filters.from)
  set('to', filters.to)
  set('by', filters.by, NO_FILTERS.by)
  set(
    'sort',
    filters.sort === 'relevance' && !canSortByRelevance(filters) ? NO_FILTERS.sort : filters.sort,
    NO_FILTERS.sort,
  )
  return params
}

/** An address's query, with its `?`, or nothing. Commas stay readable. */
export function toSearch(filters: Filters): string {
  const text = toParams(filters).toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Whether the filters leave anything out; order is no filter. */
export const isFiltered = ({ q, countries, from, to }: Filters): boolean =>
  q !== '' || countries.length > 0 || from !== '' || to !== ''

const NOUNS = { published: 'article', happened: 'dated event', both: 'item' }

/** What the filters leave, one of it. */
export const nounOf = ({ by }: Filters): string => NOUNS[by]
