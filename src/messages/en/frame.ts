import { plural } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages. */
export const frame = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  timeline: 'Timeline',
  countries: 'Countries',
  saved: 'Saved',
  about: 'About',
  noTracking: 'No tracking. Nothing is loaded from other sites.',
  close: 'Close',
  backToTop: 'Back to top',
  searchArticles: 'Search articles',
  /** In the empty search box, which is narrow on a phone. */
  search: 'Search',

  // Buttons and keys that open dialogs
  appearance: 'Appearance',
  themes: { system: 'System', paper: 'Paper', white: 'White', sepia: 'Sepia', night: 'Night' },
  themeIs: (theme: string) => `Theme: ${theme}`,
  shortcuts: 'Keyboard shortcuts',
  quickFind: 'Quick find',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  // Pages that cannot be shown
  somethingWentWrong: 'Something went wrong',
  pageFailed: 'This page couldn’t be displayed',
  pageMissing:
    'It isn’t saved on your device and couldn’t be loaded: you may be offline, or the archive may have been updated. Pages and articles that you opened before are still available.',
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
  partMissing: 'This part of the page isn’t saved on your device and couldn’t be loaded. You may be offline.',
  loadError: (message: string) => `${message}.`,
  tryAgain: 'Try again',
  fileMissing: (path: string) => `${path} no longer exists; the archive may have been updated`,
  damagedPage: (path: string) => `${path} arrived damaged; reload the page`,
  serverError: (path: string, status: number) => `${path}: server error ${status}`,

  // Shown while developing
  problems: (n: number) =>
    plural(n, { one: '# problem in your article files', other: '# problems in your article files' }),
  problem: (found: string, remedy: string) => `${found}; ${remedy}.`,
  moreProblems: (n: number) => plural(n, { one: 'One more is not listed.', other: '# more are not listed.' }),
  problemsStay: 'Each disappears as soon as its file is fixed.',
}
