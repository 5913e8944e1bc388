import type { Manifest } from '../../../format/manifest.ts'
import { monthAddress, monthPages } from '../../../format/month-pages.ts'

/** A page that the build draws. */
export interface Page {
  /** Its address below the base; not encoded. */
  address: string
  room: Room
  /** Where its article, its country or its month is among those of the archive. */
  at?: number
}

/** What draws a page: those of its modules that are not in the first view's. */
export const ROOMS = {
  timeline: [],
  reader: ['src/reader/reader.tsx'],
  countries: ['src/countries/countries.tsx'],
  country: ['src/countries/country-page.tsx', 'src/timeline/rows/passages.tsx', 'src/ui/notes.tsx'],
  months: ['src/months/months.tsx'],
  month: ['src/months/month.tsx'],
  saved: ['src/saved/saved.tsx'],
  about: ['src/about/about.tsx'],
} as const satisfies Record<string, readonly string[]>
export type Room = keyof typeof ROOMS

/** The file of the page at an address: hosts answer with it where a file's ending is left off. */
export const pageFile = (address: string): string => `${address || 'index'}.html`

/**
 * All pages of an archive.
 * @param slugs those of its articles, in the order of the archive
 */
export const pagesOf = (
  { countries, months }: Pick<Manifest, 'countries' | 'months'>,
  slugs: readonly string[],
): Page[] => [
  { address: '', room: 'timeline' },
  { address: 'country', room: 'countries' },
  { address: 'month', room: 'months' },
  { address: 'saved', room: 'saved' },
  { address: 'about', room: 'about' },
  ...months.flatMap(([month, articles], at) =>
    Array.from(
      { length: monthPages(articles) },
      (_, page): Page => ({ address: monthAddress(month, page + 1), room: 'month', at }),
    ),
  ),
  ...countries.map(
    ({ code }, at): Page => ({ address: `country/${code.toLowerCase()}`, room: 'country', at }),
  ),
  ...slugs.map((slug, at): Page => ({ address: `article/${slug}`, room: 'reader', at })),
]
