import { dayOf } from '../../../archive/article.ts'
import { countryName, countryNameIn } from '../../../format/country-name.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { type SharedPage, shareImageOf, shareImagesOf } from '../../../format/share-image-paths.ts'
import { dateFormatters } from '../../../messages/date-formatters.ts'
import { type PublishedTexts, publishedTexts } from '../../../messages/published.ts'
import type { AddressedArticle } from '../../analyse/prepared-article.ts'
import type { ShareImage } from './share-image.ts'

/** A share image of the site: its path and its texts. */
export interface ImageFile {
  file: string
  image: ShareImage
}

/** Returns `12 articles, 25 March – 11 April 2020`. */
function articlesIn({ images, locale }: PublishedTexts, count: number, first: string, last: string): string {
  const articles = images.articles(count)
  return first ? images.articlesIn(articles, dateFormatters(locale).range(first, last)) : articles
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
 * Returns all share images of a site: the archive's, one for each country and month and, if archive.yaml
 * or the number of articles allows it, for each article.
 * @param articles in the order of the archive
 */
export function imagesOf(
  manifest: Pick<Manifest, 'settings' | 'articles' | 'months' | 'countries' | 'first' | 'last'>,
  articles: readonly Pick<AddressedArticle, 'slug' | 'headline' | 'published' | 'card'>[],
): ImageFile[] {
  const which = shareImagesOf(manifest)
  if (which === 'none') return []
  const { settings, countries, months, first, last } = manifest
  const { title, publisher = '' } = settings
  const texts = publishedTexts(settings.language)
  const dates = dateFormatters(texts.locale)
  const file = (page?: SharedPage) => shareImageOf(manifest, page) as string
  const files: ImageFile[] = [
    {
      file: file(),
      image: {
        title: publisher,
        headline: title,
        date: articlesIn(texts, manifest.articles, first, last),
        countries: countries.map(({ code }) => countryName(code, texts)),
      },
    },
  ]
  const periods = periodsOf(articles)
  for (const { code, articles: count } of countries) {
    const { first, last } = periods.get(code) ?? { first: '', last: '' }
    files.push({
      file: file({ country: code }),
      image: {
        title,
        headline: countryName(code, texts),
        date: articlesIn(texts, count, first, last),
        countries: [],
      },
    })
  }
  for (const [month, count] of months) {
    const headline = month ? dates.date(month) : texts.dates.undated
    files.push({
      file: file({ month }),
      image: { title, headline, date: texts.images.articles(count), countries: [] },
    })
  }
  if (which === 'some') return files
  for (const { slug, headline, published, card } of articles)
    files.push({
      file: file({ slug, countries: card.countries, published }),
      image: {
        title,
        headline,
        date: published && dates.date(published.slice(0, 10)),
        countries: card.countries.map((code) => countryNameIn(card.states, code, texts)),
      },
    })
  return files
}
