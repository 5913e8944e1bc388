import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results. */
export const filters = {
  label: 'Filters',
  /** The number of results, by the kind of list. */
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Loading…',
  searching: 'Searching…',
  /** Said below a filter by date. */
  undatedHidden: (n: number) =>
    plural(n, { one: '# undated article is not shown.', other: '# undated articles are not shown.' }),

  // The buttons and selections
  /** The button that shows and hides the filters on small screens, if some are active. */
  filters: (active: number) => `Filters, ${number(active)}`,
  /** A button is named differently if its filter is active. The value is said elsewhere. */
  date: { any: 'Any date', one: 'Date' },
  country: { any: 'Any country', one: 'Country' },
  facets: {
    publications: { any: 'Any publication', one: 'Publication' },
    languages: { any: 'Any language', one: 'Language' },
  },
  view: 'View',
  views: { published: 'Articles', happened: 'Events', both: 'Both' },
  sort: 'Sort',
  bestFirst: 'Best matches first',
  sortBy: { newest: 'Newest', oldest: 'Oldest', relevance: 'Relevance' },

  /** A list with one line for each row. */
  compact: 'Compact',

  // Active filters
  active: 'Active filters',
  query: (query: string) => `“${query}”`,
  allCountries: 'All selected countries',
  mainSubject: 'Main subject only',
  remove: (filter: string) => `Remove filter: ${filter}`,
  clearAll: 'Clear all',
}
