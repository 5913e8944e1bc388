import * as counts from './counts.ts'
import { plural } from './formatters.ts'

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
  anyDate: 'Any date',
  anyCountry: 'Any country',
  countries: (n: number) => plural(n, { one: '# country', other: '# countries' }),
  facets: {
    publications: {
      any: 'Any publication',
      several: (n: number) => plural(n, { one: '# publication', other: '# publications' }),
    },
    languages: {
      any: 'Any language',
      several: (n: number) => plural(n, { one: '# language', other: '# languages' }),
    },
  },
  view: 'View',
  views: { published: 'Articles', happened: 'Events', both: 'Both' },
  sort: 'Sort',
  bestFirst: 'Best matches first',
  sortBy: { newest: 'Newest', oldest: 'Oldest', relevance: 'Relevance' },

  // Active filters
  active: 'Active filters',
  query: (query: string) => `“${query}”`,
  allCountries: 'All selected countries',
  mainSubject: 'Main subject only',
  remove: (filter: string) => `Remove filter: ${filter}`,
  clearAll: 'Clear all',
}
