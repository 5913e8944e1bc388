import { type ArchiveSettings, dayOf, type ShareImages } from '../archive/article.ts'
import { monthAddress } from './month-pages.ts'
import { hasPages } from './site-paths.ts'

/** Up to this number of articles, each has its own share image, unless archive.yaml says otherwise. */
export const MAX_ARTICLE_IMAGES = 500

/**
 * Width and height of a share image in pixels. Sites that show https://ogp.me images show this ratio, 1.91 to 1,
 * uncropped.
 */
export const SHARE_IMAGE = { width: 1200, height: 630 }

/** The parts of a manifest that decide which pages have a share image of their own. */
export interface SharedArchive {
  articles: number
  settings: Pick<ArchiveSettings, 'shareImages' | 'pages'>
}

/** A page that may have its own image. All others use the archive's. */
export type SharedPage =
  /** An article, with its countries, most important first, and its time of publication. */
  | { slug: string; countries: readonly string[]; published: string }
  /** The code of a country that the archive names. */
  | { country: string }
  /** A month that has articles, as in the manifest. */
  | { month: string }

/** Returns the setting that applies to an archive. Without pages, nothing refers to images. */
export const shareImagesOf = ({ articles, settings }: SharedArchive): ShareImages =>
  hasPages(settings) ? (settings.shareImages ?? (articles > MAX_ARTICLE_IMAGES ? 'some' : 'all')) : 'none'

/**
 * Returns the path of a page's share image, relative to the site's base. If articles have none of their own, they use
 * that of their first country, else of their month.
 * @param page none for pages of the archive as a whole
 * @returns undefined if the archive has no share images
 */
export function shareImageOf(archive: SharedArchive, page?: SharedPage): string | undefined {
  const which = shareImagesOf(archive)
  if (which === 'none') return undefined
  if (!page) return 'share.png'
  if ('country' in page) return `country/${page.country.toLowerCase()}.png`
  if ('month' in page) return `${monthAddress(page.month)}.png`
  if (which === 'all') return `article/${page.slug}.png`
  const [country] = page.countries
  return shareImageOf(archive, country ? { country } : { month: monthOf(page.published) })
}

/** Returns the month of a time of publication, as in the manifest. */
const monthOf = (published: string) => dayOf(published).slice(0, 7)
