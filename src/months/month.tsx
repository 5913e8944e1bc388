import { Link, type Params, useParams } from 'react-router'
import { archive, positionsAt } from '../app/data/archive.ts'
import { useCards } from '../app/data/cards.ts'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { Head } from '../app/frame/head.tsx'
import { NotFound } from '../app/frame/not-found.tsx'
import { dayOf } from '../archive/article.ts'
import type { Card } from '../format/manifest.ts'
import { MONTH_PAGE, monthAddress, monthPages } from '../format/month-pages.ts'
import { formatDate, formatPublished, formatWeekday } from '../ui/dates.ts'
import { LoadFailure, Placeholder } from '../ui/load-state.tsx'
import { StepLinks } from '../ui/step-links.tsx'
import { count, countryName, minutes } from '../ui/words.ts'
import { groupBy } from './group-by.ts'

/** How many countries an article is said to be about. */
const NAMED = 4

/** The articles of one page of a month: where it stands among the months, and their positions, oldest first. */
function listed({ month = '', page = '1' }: Params) {
  const index = archive.months.findIndex(([name]) => name === month)
  const [, articles = 0] = archive.months[index] ?? []
  const number = Number(page)
  // `/month/2020-04/1` and `/month/2020-04/x` are nobody's address.
  if (monthAddress(month, number) !== (page === '1' ? `month/${month}` : `month/${month}/${page}`)) return
  if (index < 0 || !(number <= monthPages(articles))) return
  const all = positionsAt(index)
  return { index, articles, number, positions: all.slice((number - 1) * MONTH_PAGE, number * MONTH_PAGE) }
}

/** Fetches the cards of a page of a month. */
export const preloadMonth: Preload = async (client, params) => {
  await preloadCards(client, listed(params)?.positions ?? [])
}

/** All articles of a month, day by day: a page that can be read, printed and found without scripts. */
export function Month() {
  const params = useParams()
  const list = listed(params)
  const { cards, isPending, error, retry } = useCards(list?.positions ?? [])
  if (!list) return <NotFound />
  const { index, articles, number } = list
  const [month] = archive.months[index] as (typeof archive.months)[number]
  const days = groupBy(
    cards.filter((card) => card !== undefined),
    ({ published }) => dayOf(published),
  )
  return (
    <div className="pt-8">
      <Head
        title={formatDate(month)}
        about={`${count(articles, 'article')} of ${formatDate(month)}, day by day.`}
        page={monthAddress(month, number)}
        image="share.png"
      />
      <Neighbours index={index} />
      <h1 className="mt-2 font-serif text-3xl font-semibold">{formatDate(month)}</h1>
      <p className="mt-2 text-muted">
        {count(articles, 'article')}.{' '}
        <Link className="link noscript:hidden" to={`/${toSearch({ ...NO_FILTERS, from: month, to: month })}`}>
          On the timeline
        </Link>
      </p>
      {isPending && <Placeholder label="Loading the articles" lines={8} />}
      {error && <LoadFailure what="The articles" error={error} retry={retry} />}
      {[...days].map(([day, cards]) => (
        <section key={day} aria-labelledby={`d-${day}`}>
          <h2 id={`d-${day}`} className="caps mt-7 text-xl">
            {formatWeekday(day)} {formatDate(day)}
          </h2>
          <ul className="mt-1 space-y-3">
            {cards.map((card) => (
              <Entry key={card.slug} card={card} />
            ))}
          </ul>
        </section>
      ))}
      <Pages month={month} number={number} last={monthPages(articles)} />
    </div>
  )
}

function Entry({ card: { slug, headline, published, countries, about, words } }: { card: Card }) {
  const named = countries.slice(0, Math.min(Math.max(about, 1), NAMED)).map(countryName)
  return (
    <li>
      <Link className="font-serif text-lg hover:text-accent hover:underline" to={`/article/${slug}`}>
        <bdi>{headline}</bdi>
      </Link>
      <span className="block text-sm text-muted">
        {[
          ...(published.length > 10 ? [formatPublished(published).split(', ').slice(1).join(', ')] : []),
          ...(named.length ? [named.join(' · ')] : []),
          `${minutes(words)} min`,
        ].join(' — ')}
      </span>
    </li>
  )
}

/** The months before and after. */
function Neighbours({ index }: { index: number }) {
  const step = (at: number) => {
    const [month] = archive.months[at] ?? []
    return month ? { to: `/month/${month}`, name: formatDate(month) } : undefined
  }
  return (
    <StepLinks
      label="Months"
      all={{ to: '/month', name: 'All months' }}
      before={step(index - 1)}
      after={step(index + 1)}
    />
  )
}

/** The pages of a month that has more articles than one page holds. */
function Pages({ month, number, last }: { month: string; number: number; last: number }) {
  if (last === 1) return null
  return (
    <nav aria-label="Pages" className="furniture mt-8 flex flex-wrap gap-x-3 border-t border-ink pt-4">
      {Array.from({ length: last }, (_, index) => index + 1).map((page) => (
        <Link
          key={page}
          className="link inline-block min-w-6 py-1 text-center"
          to={`/${monthAddress(month, page)}`}
          aria-current={page === number ? 'page' : undefined}
        >
          {page}
        </Link>
      ))}
    </nav>
  )
}
