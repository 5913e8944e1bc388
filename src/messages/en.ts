/*
 * All texts of Dateline in English. Every other language has those for readers, in files of the same names. Views import
 * their own texts as `#messages/…`, which stands for the reader's language, so the browser loads them with the view.
 */

// For readers
export { about } from './en/about.ts'
// For the build and the command line
export { build } from './en/build.ts'
export { citation } from './en/citation.ts'
export { cli } from './en/cli.ts'
export { countries } from './en/countries.ts'
export { countryNames } from './en/country-names.ts'
export { dates } from './en/dates.ts'
export { filterPanels } from './en/filter-panels.ts'
export { filters } from './en/filters.ts'
export { frame } from './en/frame.ts'
export { images } from './en/images.ts'
export { importers } from './en/importers.ts'
export { locale } from './en/locale.ts'
export { months } from './en/months.ts'
export { offline } from './en/offline.ts'
export { articleParts } from './en/parts/article-parts.ts'
export { dialogs } from './en/parts/dialogs.ts'
export { formerStates } from './en/parts/former-states.ts'
export { frameParts } from './en/parts/frame-parts.ts'
export { ignoredFilters } from './en/parts/ignored.ts'
export { markedText } from './en/parts/marked-text.ts'
export { timelineParts } from './en/parts/timeline-parts.ts'
export { typedDates } from './en/parts/typed-dates.ts'
export { problems } from './en/problems.ts'
export { reader } from './en/reader.ts'
export { saved } from './en/saved.ts'
export { search } from './en/search.ts'
export { sharing } from './en/sharing.ts'
export { site } from './en/site.ts'
export { storage } from './en/storage.ts'
export { timeline } from './en/timeline.ts'
