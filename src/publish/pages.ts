import type { Manifest } from './manifest.ts'
import { monthAddress, monthPages } from './month-pages.ts'
import { type PlacedGalley, toCard } from './publish.ts'
import { articleShards } from './shards.ts'

/** A page that the build draws. */
export interface Page {
  /** Its address below the base; not encoded. */
  address: string
  room: Room
  /** What of the archive's data it begins with: paths below the base. */
  files?: string[]
  /** All that it shows of the archive, but for the settings; not given where that is a great deal. */
  shows?: string
}

/** What draws a page: those of its modules that are not in the first view's. */
export const ROOMS = {
  timeline: [],
  reader: ['src/reader/reader.tsx'],
  countries: ['src/countries/countries.tsx'],
  country: ['src/countries/country-page.tsx', 'src/timeline/passages.tsx', 'src/ui/notes.tsx'],
  months: ['src/timeline/months.tsx'],
  month: ['src/timeline/month.tsx'],
  saved: ['src/saved/saved.tsx'],
  about: ['src/app/about.tsx'],
} as const satisfies Record<string, readonly string[]>
export type Room = keyof typeof ROOMS

/** The file of the page at an address: hosts answer with it where a file's ending is left off. */
export const pageFile = (address: string): string => `${address || 'index'}.html`

/**
 * All pages of an archive.
 * @param articles in the order of the archive
 */
export const pagesOf = (
  { countries, months }: Pick<Manifest, 'countries' | 'months'>,
  articles: readonly PlacedGalley[],
): Page[] => [
  { address: '', room: 'timeline' },
  { address: 'country', room: 'countries' },
  { address: 'month', room: 'months' },
  { address: 'saved', room: 'saved' },
  { address: 'about', room: 'about' },
  ...months.flatMap(([month, articles]) =>
    Array.from(
      { length: monthPages(articles) },
      (_, page): Page => ({ address: monthAddress(month, page + 1), room: 'month' }),
    ),
  ),
  ...countries.map(({ code }): Page => ({ address: `country/${code.toLowerCase()}`, room: 'country' })),
  ...articlePages(months, articles),
]

/** An article's page shows the article, and the cards of those before and after it. */
function articlePages(months: Manifest['months'], articles: readonly PlacedGalley[]): Page[] {
  const { shardAt } = articleShards(months)
  const cards = articles.map((article) => JSON.stringify(toCard(article)))
  return articles.map(({ slug, body }, position): Page => {
    const files = [shardAt(position)?.path ?? '', body]
    return {
      address: `article/${slug}`,
      room: 'reader',
      files,
      shows: [...files, ...cards.slice(Math.max(0, position - 1), position + 2)].join('\n'),
    }
  })
}
