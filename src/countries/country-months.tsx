import { Link } from 'react-router'
import { monthAt } from '../app/data/archive.ts'
import { formatDate } from '../ui/dates.ts'
import { countryName, formatNumber } from '../ui/words.ts'

/**
 * For who has no scripts, and no list beyond its first screen: the months of a country's articles, the newest first.
 * @param mention the positions of its articles
 */
export function CountryMonths({ code, mention }: { code: string; mention: Uint32Array }) {
  const months = new Map<string, number>()
  for (const position of mention) {
    const month = monthAt(position)
    months.set(month, (months.get(month) ?? 0) + 1)
  }
  return (
    <section aria-labelledby="months-heading" className="mt-8">
      <h2 id="months-heading" className="font-semibold">
        All articles that name {countryName(code)}, by month
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {[...months].reverse().map(([month, articles]) => (
          <li key={month}>
            <Link className="link inline-block py-1" to={`/month/${month}`}>
              {formatDate(month)}
            </Link>{' '}
            <span className="text-sm text-muted tabular-nums">{formatNumber(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
