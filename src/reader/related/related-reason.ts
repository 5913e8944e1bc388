import { reader as readerMessages } from '#messages/reader'
import type { Card } from '../../format/cards.ts'
import { countryName } from '../../format/country-name.ts'
import type { RelatedEntry } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'

const isAbout = ({ countries, about }: Card, code: string) => countries.slice(0, about).includes(code)

/**
 * Returns the reason why two articles are related, such as `Also about Kazakhstan, March 2020 · Shared terms: missile, test`.
 * @param card the article that is open
 * @param other the related article
 */
export function relatedReason([, codes, date, terms]: RelatedEntry, card: Card, other: Card): string {
  const subjects = codes.filter((code) => isAbout(card, code) && isAbout(other, code))
  const countries = (subjects.length > 0 ? subjects : codes).map(countryName)
  const reasons: string[] = []
  // A month belongs to the countries; a day is a separate reason.
  const month = date.length < 10 && countries.length > 0 ? date : ''
  if (countries.length > 0 && subjects.length > 0)
    reasons.push(
      month ? readerMessages.alsoAboutIn(countries, formatDate(month)) : readerMessages.alsoAbout(countries),
    )
  else if (countries.length > 0)
    reasons.push(
      month
        ? readerMessages.alsoMentionsIn(countries, formatDate(month))
        : readerMessages.alsoMentions(countries),
    )
  if (date && !month) reasons.push(readerMessages.sameDate(formatDate(date)))
  if (terms.length > 0) reasons.push(readerMessages.sharedTerms(terms))
  return reasons.join(' · ')
}
