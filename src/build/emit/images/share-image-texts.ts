import { dayOf } from '../../../archive/article.ts'
import { countryName } from '../../../format/country-name.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { MAX_ARTICLE_IMAGES, shareImageOf } from '../../../format/share-image-paths.ts'
import type { PlacedArticle } from '../data/archive-data.ts'
import type { ShareImage } from './share-image.ts'

/** An image that an edition has: its path, and what it says. */
export interface ImageFile {
  file: string
  image: ShareImage
}

// As src/ui writes them. Days are floating: UTC only keeps Intl from shifting them.
const NUMBER = new Intl.NumberFormat('en-GB')
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

const momentOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** `12 articles, 25 March – 11 April 2020` */
function span(articles: number, first: string, last: string): string {
  const count = `${NUMBER.format(articles)} ${articles === 1 ? 'article' : 'articles'}`
  if (!first) return count
  const days = first === last ? DAY.format(momentOf(first)) : DAY.formatRange(momentOf(first), momentOf(last))
  return `${count}, ${days}`
}

/**
 * All images of an edition: of the archive, of each country, and of each article where those are not too many.
 * @param articles in the order of the archive
 */
export function imagesOf(
  { settings, countries, first, last }: Pick<Manifest, 'settings' | 'countries' | 'first' | 'last'>,
  articles: readonly Pick<PlacedArticle, 'slug' | 'headline' | 'published' | 'card'>[],
): ImageFile[] {
  const { title, publisher = '' } = settings
  const total = articles.length
  const images: ImageFile[] = [
    {
      file: shareImageOf(total),
      image: {
        title: publisher,
        headline: title,
        date: span(total, first, last),
        countries: countries.map(({ code }) => countryName(code)),
      },
    },
  ]
  const days = new Map<string, { first: string; last: string }>()
  for (const { published, card } of articles)
    for (const code of card.countries) {
      const day = dayOf(published)
      const known = days.get(code)
      if (known) known.last = day
      else days.set(code, { first: day, last: day })
    }
  for (const { code, articles: count } of countries) {
    const { first, last } = days.get(code) ?? { first: '', last: '' }
    images.push({
      file: shareImageOf(total, { country: code }),
      image: { title, headline: countryName(code), date: span(count, first, last), countries: [] },
    })
  }
  if (total > MAX_ARTICLE_IMAGES) return images
  for (const { slug, headline, published, card } of articles)
    images.push({
      file: shareImageOf(total, { slug, countries: card.countries }),
      image: {
        title,
        headline,
        date: DAY.format(momentOf(dayOf(published))),
        countries: card.countries.map(countryName),
      },
    })
  return images
}
