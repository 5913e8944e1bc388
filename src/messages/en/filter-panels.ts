import { number, or } from './formatters.ts'

/** @param listed the number of choices in the list */
const moreChoices = (listed: number) => `The ${number(listed)} most frequent. Type to find others.`

/** The panels of the filters, and what is said if nothing matches. They are loaded on use. */
export const filterPanels = {
  loading: 'Loading…',
  /** The button that leads to the results. @param count `609 articles` */
  show: (count: string) => `Show ${count}`,

  // The date filter
  year: 'Year',
  month: 'Month',
  day: 'Day',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  clearDates: 'Clear dates',
  datesFailed: 'Couldn’t load dates.',

  // The country filter
  mainSubject: 'Main subject only',
  match: 'Match',
  matchAny: 'Any selected country',
  matchAll: 'All selected countries',
  include: 'Include',
  anyMention: 'Any mention',
  countriesFailed: 'Couldn’t load countries.',
  countryChoices: {
    legend: 'Countries',
    find: 'Find a country',
    none: 'No matching countries',
    more: moreChoices,
  },

  // The filters by publication and language
  facets: {
    publications: {
      legend: 'Publications',
      find: 'Find a publication',
      none: 'No matching publications',
      more: moreChoices,
      failed: 'Couldn’t load publications.',
      searchAll: 'Search all publications',
    },
    languages: {
      legend: 'Languages',
      find: 'Find a language',
      none: 'No matching languages',
      more: moreChoices,
      failed: 'Couldn’t load languages.',
      searchAll: 'Search all languages',
    },
  },

  // Notes on a search. `{corrected}` and `{0}`, `{1}` … are replaced by queries, the others by buttons.
  corrected: 'Showing results for {corrected}. {searchAsTyped}',
  searchAsTyped: (query: string) => `Search for “${query}” as typed`,
  asTyped: 'Searched as typed. {correctSpelling}',
  correctSpelling: 'Correct the spelling',
  partial: 'No article has all of these words. The best matches lack the words struck through.',
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
