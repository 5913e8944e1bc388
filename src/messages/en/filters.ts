import * as counts from './counts.ts'
import { or, plural } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and their results. */
export const filters = {
  label: 'Filters',
  /** The number of results, by the kind of list. */
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Loading…',
  searching: 'Searching…',

  // The buttons and selections
  anyDate: 'Any date',
  anyCountry: 'Any country',
  countries: (n: number) => plural(n, { one: '# country', other: '# countries' }),
  view: 'View',
  views: { published: 'Articles', happened: 'Events', both: 'Both' },
  sort: 'Sort',
  sortBy: { newest: 'Newest', oldest: 'Oldest', relevance: 'Relevance' },

  // Active filters
  active: 'Active filters',
  query: (query: string) => `“${query}”`,
  allCountries: 'All selected countries',
  mainSubject: 'Main subject only',
  remove: (filter: string) => `Remove filter: ${filter}`,
  clearAll: 'Clear all',

  // The date filter
  year: 'Year',
  month: 'Month',
  day: 'Day',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  clearDates: 'Clear dates',
  datesFailed: 'Couldn’t load dates.',
  /** @param examples dates as they may be typed: `1987`, `Oct 1987`, `20 Oct 1987` */
  dateHint: (examples: readonly string[]) => `e.g. ${or(examples)}`,
  invalidDate: (examples: readonly string[]) => `Enter a date such as ${or(examples)}.`,
  endBeforeStart: 'The end date must be after the start date.',

  // The country filter
  match: 'Match',
  matchAny: 'Any selected country',
  matchAll: 'All selected countries',
  include: 'Include',
  anyMention: 'Any mention',
  findCountry: 'Find a country',
  countryList: 'Countries',
  noCountries: 'No matching countries',
  countriesFailed: 'Couldn’t load countries.',

  // Spelling suggestions. `{corrected}` and `{0}`, `{1}` … are replaced by queries.
  corrected: (query: string) => `Showing results for {corrected}. No results for “${query}”.`,
  didYouMean: (placeholders: readonly string[]) => `Did you mean ${or(placeholders)}?`,

  // No results
  noResults: 'No results',
  notSearchable: 'Type at least one letter or number to search.',
  noEvents: 'No dated events found.',
  noEventsInCountry: 'No dated events for this country.',
  noMatches: {
    published: 'No articles match these filters.',
    happened: 'No events match these filters.',
    both: 'Nothing matches these filters.',
  },
  noMatchesInCountry: {
    published: 'No articles that mention this country match these filters.',
    happened: 'No events that mention this country match these filters.',
    both: 'Nothing that mentions this country matches these filters.',
  },
  removeQuery: (query: string) => `Remove “${query}”`,
  includeMentions: 'Include passing mentions',
  matchAnyCountry: 'Match any selected country',
  searchAllCountries: 'Search all countries',
  searchAllDates: 'Search all dates',
  switchToArticles: 'Switch to articles',
}
