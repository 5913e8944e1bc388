import type { Manifest } from '../../../format/manifest.ts'
import { monthAddress, monthPages } from '../../../format/month-pages.ts'

/** The kinds of pages. */
export type PageKind =
  | 'timeline'
  | 'reader'
  | 'countries'
  | 'country'
  | 'months'
  | 'month'
  | 'saved'
  | 'about'

/** A page of the site. */
export interface Page {
  /** Its address, relative to the base and not encoded. */
  address: string
  kind: PageKind
  /** The index of its article, country or month among those of the archive. */
  at?: number
  /** The number of a page among those of its month, from 1. */
  number?: number
}

/** Returns the file of the page at an address. Hosts add the extension. */
export const pageFile = (address: string): string => `${address || 'index'}.html`

/**
 * Lists all pages of an archive.
 * @param slugs of its articles, in the order of the archive
 */
export const pagesOf = (
  { countries, months }: Pick<Manifest, 'months'> & { countries: readonly { code: string }[] },
  slugs: readonly string[],
): Page[] => [
  { address: '', kind: 'timeline' },
  { address: 'country', kind: 'countries' },
  { address: 'month', kind: 'months' },
  { address: 'saved', kind: 'saved' },
  { address: 'about', kind: 'about' },
  ...months.flatMap(([month, articles], at) =>
    Array.from(
      { length: monthPages(articles) },
      (_, page): Page => ({ address: monthAddress(month, page + 1), kind: 'month', at, number: page + 1 }),
    ),
  ),
  ...countries.map(
    ({ code }, at): Page => ({ address: `country/${code.toLowerCase()}`, kind: 'country', at }),
  ),
  ...slugs.map((slug, at): Page => ({ address: `article/${slug}`, kind: 'reader', at })),
]
