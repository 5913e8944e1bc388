import { linkTo } from '../../format/site-paths.ts'
import { archive } from './archive.ts'

/** Returns the URL path of a file or page of the site, which may be hosted below a path. */
export const siteUrl = (path: string): string => `${import.meta.env.BASE_URL}${path}`

/**
 * Returns the public address of a page or file. Without a known site address, it is a path without an origin.
 * @param path relative to the site's root, such as `article/…`
 */
export const publishedUrl = (path: string): string =>
  linkTo(path, import.meta.env.BASE_URL, archive.settings.address)

/** Returns the full address of an article, without the filters that the reader came with. */
export const articleUrl = (slug: string): string =>
  new URL(publishedUrl(`article/${slug}`), location.href).href
