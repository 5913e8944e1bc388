/**
 * For each kind of page, the modules that it loads besides those of the first view. The build looks them up in the
 * bundle, so that pages can load them early.
 */
export const pageModules = {
  timeline: [],
  reader: ['src/reader/reader.tsx'],
  countries: ['src/countries/countries.tsx'],
  country: ['src/countries/country-page.tsx', 'src/timeline/rows/passages.tsx', 'src/ui/annotations.tsx'],
  months: ['src/months/months.tsx'],
  month: ['src/months/month.tsx'],
  saved: ['src/saved/saved.tsx'],
  about: ['src/about/about.tsx'],
} as const satisfies Record<string, readonly string[]>
