import { articleParts } from '#messages/parts/article-parts'
import { countryName } from '../../format/country-name.ts'
import type { RelatedArticle } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'

/**
 * Returns the reason why two articles are related, such as `Also about Kazakhstan, March 2020 · Shared terms: missile, test`.
 */
export function relatedReason({ countries: codes, about, date, words }: RelatedArticle): string {
  const countries = codes.map((code) => countryName(code))
  const reasons: string[] = []
  // A month belongs to the countries; a day is a separate reason.
  const month = date.length < 10 && countries.length > 0 ? date : ''
  if (countries.length > 0 && about)
    reasons.push(
      month ? articleParts.alsoAboutIn(countries, formatDate(month)) : articleParts.alsoAbout(countries),
    )
  else if (countries.length > 0)
    reasons.push(
      month
        ? articleParts.alsoMentionsIn(countries, formatDate(month))
        : articleParts.alsoMentions(countries),
    )
  if (date && !month) reasons.push(articleParts.sameDate(formatDate(date)))
  if (words.length > 0) reasons.push(articleParts.sharedTerms(words))
  return reasons.join(' · ')
}
