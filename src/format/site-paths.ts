import type { ArchiveSettings, ArticleFormat } from '../archive/article.ts'

/** Paths of files that are published for others than the app. They are relative to the site's base. */

/** Returns true if each article, country and month of a site has a page. Otherwise, articles are in packs. */
export const hasPages = ({ pages }: Pick<ArchiveSettings, 'pages'>): boolean => pages !== 'none'

/** Returns the path of an article's page, or of the file that has it in another format. */
export const articleFile = (slug: string, extension: 'html' | ArticleFormat): string =>
  `article/${slug}.${extension}`

/** Returns the folder of the feeds of a country, or of the archive. */
export const feedFolder = (code?: string): string => (code ? `country/${code.toLowerCase()}/` : '')

export const ATOM = 'feed.xml'
export const JSON_FEED = 'feed.json'
/** The media types of the feeds. */
export const FEEDS = { [ATOM]: 'application/atom+xml', [JSON_FEED]: 'application/feed+json' } as const
const ARCHIVE_JSONL = 'archive.jsonl'
const ARCHIVE_CSV = 'archive.csv'

/** The most articles that archive.jsonl and archive.csv list uncompressed. */
const MAX_UNCOMPRESSED = 1000

/**
 * Returns the names of the two lists of all articles. Those of large archives are compressed, since hosts limit the size
 * of a file.
 */
export const listFiles = (articles: number): { json: string; table: string; compressed: boolean } => {
  const compressed = articles > MAX_UNCOMPRESSED
  const ending = compressed ? '.gz' : ''
  return { json: ARCHIVE_JSONL + ending, table: ARCHIVE_CSV + ending, compressed }
}
export const DATA_PACKAGE = 'datapackage.json'

/**
 * Returns a path as a link on a page: absolute if the site's address is known, else without the origin.
 * @param site the address of the site's base
 */
export const linkTo = (path: string, base: string, site: string | undefined): string =>
  site ? toAddress(path, site) : `${base}${encodeURI(path)}`

/**
 * Returns a path as a URL: absolute if the site's address is known, else relative to the site's base.
 * @param site the address of the site's base
 */
export const toAddress = (path: string, site: string | undefined): string =>
  site ? new URL(encodeURI(path), site).href : encodeURI(path)
