import { countries as countriesMessages } from '#messages/countries'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import type { CountryFile } from '../format/country-file.ts'
import { countryName } from '../format/country-name.ts'
import { Link } from '../ui/link.tsx'
import { formatNumber } from '../ui/numbers.ts'

interface Props {
  code: string
  companions: CountryFile['with']
}

/** The countries that articles mention together with this one. The bars show how many articles mention both. */
export function Companions({ code, companions }: Props) {
  if (companions.length === 0) return null
  const maxArticles = companions[0]?.[1] ?? 1
  return (
    <section aria-labelledby="companions-heading" className="mt-5 max-w-2xl">
      <h2 id="companions-heading" className="text-sm text-muted">
        {countriesMessages.companions}
      </h2>
      <ul className="mt-1">
        {companions.map(([other, articles]) => (
          <li
            key={other}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
          >
            <span>
              <Link className="link" to={`/country/${other.toLowerCase()}`}>
                {countryName(other)}
              </Link>
            </span>
            <span aria-hidden="true" className="hidden h-2 sm:block">
              <span
                className="bar block h-full bg-ink"
                style={{ width: `${(articles / maxArticles) * 100}%`, minWidth: '2px' }}
              />
            </span>
            <Link
              className="inline-block min-h-6 min-w-10 text-right text-sm text-muted tabular-nums hover:text-accent hover:underline"
              to={`/${toSearch({ ...NO_FILTERS, countries: [code, other], match: 'all' })}`}
              aria-label={countriesMessages.withBoth(articles)}
            >
              {formatNumber(articles)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
