import { images as imagesMessages } from '#messages/images'
import { locale } from '#messages/locale'
import { dayOf } from '../../../archive/article.ts'
import { countryName } from '../../../format/country-name.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { MAX_ARTICLE_IMAGES, shareImageOf } from '../../../format/share-image-paths.ts'
import { dateFormatters } from '../../../messages/date-formatters.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import type { ShareImage } from './share-image.ts'

/** A share image of the site: its path and its texts. */
export interface ImageFile {
  file: string
  image: ShareImage
}

const dates = () => dateFormatters(locale)

/** Returns `12 articles, 25 March – 11 April 2020`. */
function articlesIn(count: number, first: string, last: string): string {
  const articles = imagesMessages.articles(count)
  return first ? imagesMessages.articlesIn(articles, dates().range(first, last)) : articles
}

/** Returns the days of the first and the last article of each country. */
function periodsOf(articles: readonly Pick<AddressedArticle, 'published' | 'card'>[]) {
  const periods = new Map<string, { first: string; last: string }>()
  for (const { published, card } of articles)
    for (const code of published ? card.countries : []) {
      const day = dayOf(published)
      const period = periods.get(code)
      if (period) period.last = day
      else periods.set(code, { first: day, last: day })
    }
  return periods
}

/**
 * Returns all share images of a site: the archive's, one for each country, and one for each article unless there are
 * too many.
 * @param articles in the order of the archive
 */
export function imagesOf(
  { settings, countries, first, last }: Pick<Manifest, 'settings' | 'countries' | 'first' | 'last'>,
  articles: readonly Pick<AddressedArticle, 'slug' | 'headline' | 'published' | 'card'>[],
): ImageFile[] {
  const { title, publisher = '' } = settings
  const total = articles.length
  const images: ImageFile[] = [
    {
      file: shareImageOf(total),
      image: {
        title: publisher,
        headline: title,
        date: articlesIn(total, first, last),
        countries: countries.map(({ code }) => countryName(code)),
      },
    },
  ]
  const periods = periodsOf(articles)
  for (const { code, articles: count } of countries) {
    const { first, last } = periods.get(code) ?? { first: '', last: '' }
    images.push({
      file: shareImageOf(total, { country: code }),
      image: { title, headline: countryName(code), date: articlesIn(count, first, last), countries: [] },
    })
  }
  if (total > MAX_ARTICLE_IMAGES) return images
  for (const { slug, headline, published, card } of articles)
    images.push({
      file: shareImageOf(total, { slug, countries: card.countries }),
      image: {
        title,
        headline,
        date: published && dates().date(published.slice(0, 10)),
        countries: card.countries.map(countryName),
      },
    })
  return images
}
