/**
 * Up to this number of articles, each has its own share image: 25,000 of them take about 250 MB and a minute on two
 * cores. In a larger archive an article shares the image of its first country.
 */
export const MAX_ARTICLE_IMAGES = 25_000

/**
 * Width and height of a share image in pixels. Sites that show https://ogp.me images show this ratio, 1.91 to 1,
 * uncropped.
 */
export const SHARE_IMAGE = { width: 1200, height: 630 }

/** A page that may have its own image: an article's or a country's. All others use the archive's. */
export type SharedPage =
  /** Codes of the article's countries, most important first. */
  | { slug: string; countries: readonly string[] }
  /** The code of a country that the archive names. */
  | { country: string }

/**
 * Returns the path of a page's share image, relative to the site's base.
 * @param articles the number of articles in the archive
 * @param page none for pages of the archive as a whole
 */
export function shareImageOf(articles: number, page?: SharedPage): string {
  if (!page) return 'share.png'
  if ('country' in page) return `country/${page.country.toLowerCase()}.png`
  if (articles <= MAX_ARTICLE_IMAGES) return `article/${page.slug}.png`
  const [country] = page.countries
  return shareImageOf(articles, country === undefined ? undefined : { country })
}
