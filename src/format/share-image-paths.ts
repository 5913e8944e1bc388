/**
 * Up to how many articles each has an image of its own: 25,000 of them are about 250 MB and a minute's work on two
 * cores. In a larger archive articles are shared with the image of their first country.
 */
export const MOST_ARTICLE_IMAGES = 25_000

/** Width and height of a share image in pixels: what https://ogp.me readers show whole, at 1.91 to 1. */
export const SHARE_IMAGE = { width: 1200, height: 630 }

/** A page that has, or may have, an image of its own: an article's or a country's. Others are the archive's. */
export type SharedPage = { slug: string; countries: readonly string[] } | { country: string }

/**
 * Path of the image that a page is shared with, relative to the site's base.
 * @param articles how many the archive has
 * @param page none for pages of the archive as a whole. `countries`: codes of an article's countries, in the order
 *   of weight; `country`: the code of a country that the archive names
 */
export function shareImageOf(articles: number, page?: SharedPage): string {
  if (!page) return 'share.png'
  if ('country' in page) return `country/${page.country.toLowerCase()}.png`
  if (articles <= MOST_ARTICLE_IMAGES) return `article/${page.slug}.png`
  const [country] = page.countries
  return shareImageOf(articles, country === undefined ? undefined : { country })
}
