import { months as monthsMessages } from '#messages/months'
import { archive, undatedArticles } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { monthAddress } from '../format/month-pages.ts'
import { formatDate, formatPart } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import { formatNumber } from '../ui/numbers.ts'
import { groupBy } from './group-by.ts'

/** The months that have articles, the newest year first, then the undated ones. Without scripts, it leads to every article. */
export function Months() {
  const months = archive.months.filter(([month]) => month)
  const years = groupBy(months, ([month]) => month.slice(0, 4))
  return (
    <div className="pt-8">
      <Head
        title={monthsMessages.title}
        description={monthsMessages.description(archive.articles)}
        page="month"
      />
      <h1 className="font-serif text-3xl font-semibold">{monthsMessages.title}</h1>
      <p className="mt-2 text-muted">
        {monthsMessages.summary(archive.articles - undatedArticles, months.length)}
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
      {undatedArticles > 0 && (
        <p className="mt-6">
          <Link className="link caps inline-block py-1 text-xl" to={`/${monthAddress('')}`}>
            {formatDate('')}
          </Link>{' '}
          <span className="text-sm text-muted tabular-nums">{formatNumber(undatedArticles)}</span>
        </p>
      )}
    </div>
  )
}
