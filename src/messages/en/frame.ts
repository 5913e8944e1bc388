import * as counts from './counts.ts'
import { number, or, plural } from './formatters.ts'

/** The link of a filter that was ignored, with the reason. */
const ignored = (parameter: string, reason: string) => `Ignored “${parameter}” in the link: ${reason}.`

/** The parts around every page: header, footer, search box, dialogs, notes and error pages. */
export const frame = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  timeline: 'Timeline',
  countries: 'Countries',
  saved: 'Saved',
  about: 'About',
  noTracking: 'No tracking. Nothing is loaded from other sites.',
  close: 'Close',
  searchArticles: 'Search articles',

  // Appearance
  appearance: 'Appearance',
  theme: 'Theme',
  themes: { system: 'System', paper: 'Paper', white: 'White', sepia: 'Sepia', night: 'Night' },
  themeIs: (theme: string) => `Theme: ${theme}`,
  size: 'Text size',
  sizes: ['Smallest', 'Default', 'Large', 'Larger', 'Very large', 'Largest'],
  measure: 'Line width',
  measures: ['Narrow', 'Default', 'Wide'],
  leading: 'Line spacing',
  leadings: ['Tight', 'Default', 'Loose'],
  preview: 'Preview: articles will look like this. Saved on this device.',
  resetToDefault: 'Reset to default',

  // Keyboard shortcuts
  shortcuts: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  inLists: 'In lists',
  inArticles: 'In articles',
  onCountryPages: 'On country pages',
  search: 'Search',
  changeTheme: 'Change theme',
  showShortcuts: 'Show keyboard shortcuts',
  nextArticle: 'Next article',
  previousArticle: 'Previous article',
  openArticle: 'Open article (or Enter)',
  backToList: 'Back to list',
  save: 'Save article',
  highlight: 'Highlight the selection or linked passage',
  toggleAnnotations: 'Show or hide annotations',
  previousCountry: 'Previous country',
  nextCountry: 'Next country',
  enableShortcuts: 'Enable single-key shortcuts',

  // Quick find
  quickFind: 'Quick find',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',
  quickFindResults: 'Results',
  quickFindPlaceholder: 'Search articles, countries, commands…',
  searching: 'Searching…',
  results: (n: number) => counts.results(n),
  noResultsFor: (query: string) => `No results for “${query}”`,
  articleSearchFailed: 'Article search is unavailable. You can still find pages, countries and settings.',
  quickFindKeys: '↑↓ select · Enter open · Esc close',
  pages: 'Pages',
  facets: { publications: 'Publications', languages: 'Languages' },
  articles: 'Articles',
  settings: 'Settings',
  eventsTimeline: 'Events timeline',
  aboutThisArchive: 'About this archive',
  articleCount: (n: number) => counts.articles(n),
  largerText: 'Larger text',
  smallerText: 'Smaller text',
  showAnnotations: 'Show annotations in articles',
  hideAnnotations: 'Hide annotations in articles',
  turnShortcutsOff: 'Turn off single-key shortcuts',
  turnShortcutsOn: 'Turn on single-key shortcuts',

  // Filters in the address that were ignored
  ignored: {
    unknown: (parameter: string) => ignored(parameter, 'unknown filter'),
    duplicate: (parameter: string) => ignored(parameter, 'repeated'),
    tooLong: (parameter: string, limit: number) =>
      ignored(parameter, `searches are limited to ${number(limit)} characters`),
    notCountry: (parameter: string) => ignored(parameter, 'not a country code'),
    notInArchive: (parameter: string) => ignored(parameter, 'not in this archive'),
    notChoice: (parameter: string, choices: readonly string[]) =>
      ignored(parameter, `must be ${or(choices)}`),
    notDate: (parameter: string) => ignored(parameter, 'not a date (use 2020, 2020-04 or 2020-04-11)'),
    withoutQuery: (parameter: string) => ignored(parameter, 'needs a search term'),
    eventsByDate: (parameter: string) => ignored(parameter, 'events can only be sorted by date'),
    endsBeforeStart: (parameter: string, start: string) => ignored(parameter, `must not be before ${start}`),
  },
  moreIgnored: (n: number) => plural(n, { other: '…and # more.' }),
  cleanUpLink: 'Clean up link',

  // Pages that cannot be shown
  somethingWentWrong: 'Something went wrong',
  pageFailed: 'This page couldn’t be displayed',
  partMissing: 'Part of the site didn’t load. The archive may have been updated, or you may be offline.',
  pageBroken:
    'Something went wrong on this page. Your saved items are safe, and the rest of the archive still works.',
  reload: 'Reload page',
  goToTimeline: 'Go to the timeline',
  pageNotFound: 'Page not found',
  nothingAt: 'There’s nothing at {address}.',
  browse: 'Browse the {timeline} or {countries}.',
  browseTimeline: 'timeline',
  browseCountries: 'countries',
  lookingForSimilar: 'Looking for similar pages…',
  suggestionsFailed: 'Couldn’t load suggestions.',
  suggestions: 'Were you looking for…',

  // Files that cannot be loaded
  notOffline: 'You’re offline, and this isn’t saved on your device.',
  loadError: (message: string) => `${message}.`,
  tryAgain: 'Try again',
  fileMissing: (path: string) => `${path} no longer exists; the archive may have been updated`,
  serverError: (path: string, status: number) => `${path}: server error ${status}`,

  // Shown while developing
  problems: (n: number) =>
    plural(n, { one: '# problem in your article files', other: '# problems in your article files' }),
  problem: (found: string, remedy: string) => `${found}; ${remedy}.`,
  moreProblems: (n: number) => plural(n, { one: 'One more is not listed.', other: '# more are not listed.' }),
  problemsStay: 'Each disappears as soon as its file is fixed.',
}
