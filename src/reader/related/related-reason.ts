import type { Card } from '../../format/cards.ts'
import type { RelatedEntry } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'
import { countryName } from '../../ui/words.ts'

const LIST = new Intl.ListFormat('en-GB')

/** Whether an article is about a country. */
const isOn = ({ countries, about }: Card, code: string) => countries.slice(0, about).includes(code)

/**
 * Why two articles are related: `Also on Kazakhstan, March 2020 · both say missile, test`.
 * @param own the article that is read
 * @param other the one that is related to it
 */
export function reasonOf([, codes, date, words]: RelatedEntry, own: Card, other: Card): string {
  const onBoth = codes.filter((code) => isOn(own, code) && isOn(other, code))
  const countries = LIST.format((onBoth.length ? onBoth : codes).map(countryName))
  const isDay = date.length === 10
  const what = countries && `${onBoth.length ? 'on' : 'names'} ${countries}`
  const when = date && !isDay ? `${what ? '' : 'of '}${formatDate(date)}` : ''
  const also = what || when ? `Also ${[what, when].filter(Boolean).join(', ')}` : ''
  const parts = [
    also,
    isDay && `both speak of ${formatDate(date)}`,
    words.length > 0 && `both say ${words.join(', ')}`,
  ].filter((part) => part !== '' && part !== false)
  const text = parts.join(' · ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
