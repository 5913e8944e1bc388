/** Paths of what is written for others than the app. Relative to the site's base. */

/** The copies of an article, by their names' endings. */
export const ALTERNATE_FORMATS = ['html', 'txt', 'md', 'bib'] as const

/** Path of an article's page, or of one of its copies. */
export const alternateFormatPath = (slug: string, ending: (typeof ALTERNATE_FORMATS)[number]): string =>
  `article/${slug}.${ending}`

/** Folder of the feeds of a country, or of the archive. */
export const feedFolder = (code?: string): string => (code ? `country/${code.toLowerCase()}/` : '')

export const ATOM = 'feed.xml'
export const JSON_FEED = 'feed.json'
/** Both feeds by their files: what they are. */
export const FEEDS = { [ATOM]: 'application/atom+xml', [JSON_FEED]: 'application/feed+json' } as const
export const LINES = 'archive.jsonl'
export const TABLE = 'archive.csv'
export const PACKAGE = 'datapackage.json'

/** A path as an address of pages: absolute where it is known where the site stands, else without the origin. */
export const linkTo = (path: string, base: string, site: string | undefined): string =>
  site ? toAddress(path, site) : `${base}${encodeURI(path)}`

/** A path as an address: absolute where it is known where the site stands, else relative to its base. */
export const toAddress = (path: string, site: string | undefined): string =>
  site ? new URL(encodeURI(path), site).href : encodeURI(path)
