import { countries as countriesMessages } from '#messages/countries'
import { monthAt } from '../app/data/archive.ts'
import { countryName } from '../format/country-name.ts'
import { monthAddress } from '../format/month-pages.ts'
import { formatDate } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import { formatNumber } from '../ui/numbers.ts'

interface Props {
  code: string
  /** The positions of the articles that mention the country: undated ones, then from the oldest on. */
  mentions: Uint32Array
}

/** The months of a country's articles, newest first, and undated ones last. Without scripts, they replace the rest of a long list. */
export function CountryMonths({ code, mentions }: Props) {
  const months = new Map<string, number>()
  for (const position of mentions) {
    const month = monthAt(position)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return (
    <section aria-labelledby="months-heading" className="mt-8">
      <h2 id="months-heading" className="font-semibold">
        {countriesMessages.articlesByMonth(countryName(code))}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {[...months].reverse().map(([month, articles]) => (
          <li key={month}>
            <Link className="link inline-block py-1" to={`/${monthAddress(month)}`}>
              {formatDate(month)}
            </Link>{' '}
            <span className="text-sm text-muted tabular-nums">{formatNumber(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
