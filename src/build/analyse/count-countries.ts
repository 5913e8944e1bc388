import { countryName } from '../../format/country-name.ts'
import type { CountryCount } from '../../format/manifest.ts'
import { publishedTexts } from '../../messages/published.ts'
import type { PreparedArticle } from './prepared-article.ts'

/**
 * Counts the articles that mention each country, and those that are about it. The most mentioned come first.
 * @param language that of the archive, for the names of the countries
 */
export function countCountries(articles: readonly PreparedArticle[], language: string): CountryCount[] {
  const texts = publishedTexts(language)
  const counts = new Map<string, CountryCount>()
  for (const { card } of articles) {
    card.countries.forEach((code, i) => {
      const count = counts.get(code) ?? { code, name: countryName(code, texts), articles: 0, about: 0 }
      counts.set(code, count)
      count.articles++
      if (i < card.about) count.about++
    })
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1))
}
