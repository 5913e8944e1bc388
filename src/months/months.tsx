import { Link } from 'react-router'
import { archive } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { formatPart } from '../ui/dates.ts'
import { count, formatNumber } from '../ui/words.ts'
import { groupBy } from './group-by.ts'

/** All months that have articles, the newest year first: a way to every article that needs no scripts. */
export function Months() {
  const years = groupBy(archive.months, ([month]) => month.slice(0, 4))
  return (
    <div className="pt-8">
      <Head
        title="By month"
        about={`${count(archive.articles, 'article')}, month by month.`}
        page="month"
        image="share.png"
      />
      <h1 className="font-serif text-3xl font-semibold">By month</h1>
      <p className="mt-2 text-muted">
        {count(archive.articles, 'article')} in {count(archive.months.length, 'month')}.
      </p>
      {[...years].reverse().map(([year, months]) => (
        <section key={year} aria-labelledby={`y-${year}`}>
          <h2 id={`y-${year}`} className="caps mt-6 text-xl">
            {Number(year)}
          </h2>
          <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
            {months.map(([month, articles]) => (
              <li key={month}>
                <Link className="link inline-block py-1" to={`/month/${month}`}>
                  {formatPart(month)}
                </Link>{' '}
                <span className="text-sm text-muted tabular-nums">{formatNumber(articles)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
