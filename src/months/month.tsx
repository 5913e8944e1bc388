import { type Params, useParams } from 'react-router'
import { months as monthsMessages } from '#messages/months'
import { archive, articleLanguage, positionsAt } from '../app/data/archive.ts'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { useCards } from '../app/data/several-cards.ts'
import { Head } from '../app/frame/head.tsx'
import { NotFound } from '../app/frame/not-found.tsx'
import type { Card } from '../format/cards.ts'
import { countryNameIn } from '../format/country-name.ts'
import { monthAddress, monthPage, monthPages, UNDATED } from '../format/month-pages.ts'
import { formatDate, formatDateWithWeekday, formatTime } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { minutes } from '../ui/reading-time.ts'
import { StepLinks } from '../ui/step-links.tsx'
import { groupBy } from './group-by.ts'

/** The most countries that are listed for an article. */
const MAX_COUNTRIES = 4

/**
 * Returns a page of a month: the month's index in the archive, the number of its articles, the number of the page, and
 * the positions of the page's articles, oldest first. Returns undefined if there is no such page.
 */
function pageOf({ month: address = '', page = '1' }: Params) {
  const month = address === UNDATED ? '' : address
  const index = archive.months.findIndex(([name]) => name === month)
  const [, articles = 0] = archive.months[index] ?? []
  const number = Number(page)
  // Each page has one address: `/month/2020-04/1` is not found, and neither is `/month/2020-04/x`.
  if (monthAddress(month, number) !== (page === '1' ? `month/${address}` : `month/${address}/${page}`)) return
  if (index < 0 || !(number <= monthPages(articles))) return
  return { index, articles, number, positions: monthPage(positionsAt(index), number) }
}

/** Fetches the cards of one page of a month. */
export const preloadMonth: Preload = async (client, params) => {
  await preloadCards(client, pageOf(params)?.positions ?? [])
}

/** The articles of a month, day by day, or those without a date. The page works without scripts, and prints as a whole. */
export function Month() {
  const params = useParams()
  const current = pageOf(params)
  const { cards, isPending, error, retry } = useCards(current?.positions ?? [])
  if (!current) return <NotFound />
  const { index, articles, number } = current
  const [month] = archive.months[index] as (typeof archive.months)[number]
  const days = groupBy(
    cards.filter((card) => card !== undefined),
    ({ published }) => published.slice(0, 10),
  )
  return (
    <div className="pt-8">
      <Head
        title={formatDate(month)}
        description={
          month
            ? monthsMessages.monthDescription(articles, formatDate(month))
            : monthsMessages.undatedDescription(articles)
        }
        page={monthAddress(month, number)}
        shared={{ month }}
      />
      <Neighbours index={index} />
      <h1 className="mt-2 first-letter:uppercase font-serif text-3xl font-semibold">{formatDate(month)}</h1>
      <p className="mt-2 text-muted">
        {monthsMessages.articles(articles)}{' '}
        <Link
          className="link ms-3 noscript:hidden"
          to={month ? `/${toSearch({ ...NO_FILTERS, from: month, to: month })}` : `/#${UNDATED}`}
        >
          {monthsMessages.viewOnTimeline}
        </Link>
      </p>
      {isPending && <Placeholder label={monthsMessages.loading} lines={8} />}
      {error && <LoadFailure message={monthsMessages.loadFailed} error={error} retry={retry} />}
      {[...days].map(([day, cards]) => (
        <section key={day} aria-labelledby={day && `d-${day}`} className={day ? '' : 'mt-6'}>
          {day && (
            <h2 id={`d-${day}`} className="caps mt-7 text-xl">
              {formatDateWithWeekday(day)}
            </h2>
          )}
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

function Entry({ card }: { card: Card }) {
  const { slug, headline, published, countries, about, states, words, publication, language } = card
  const subjects = countries
    .slice(0, Math.min(Math.max(about, 1), MAX_COUNTRIES))
    .map((code) => countryNameIn(states, code))
  return (
    <li>
      <Link
        className="font-serif text-lg hover:text-accent hover:underline"
        lang={articleLanguage({ language })}
        to={`/article/${slug}`}
      >
        <bdi>{headline}</bdi>
      </Link>
      <span className="block text-sm text-muted">
        {[
          ...(published.length > 10 ? [formatTime(published)] : []),
          ...(publication ? [publication] : []),
          ...(subjects.length ? [subjects.join(', ')] : []),
          monthsMessages.minutes(minutes(words)),
        ].join(' · ')}
      </span>
    </li>
  )
}

/** Links to the previous and the next month. Undated articles are neither before nor after a month. */
function Neighbours({ index }: { index: number }) {
  const [own] = archive.months[index] ?? []
  const linkTo = (index: number) => {
    const [month] = archive.months[index] ?? []
    return own && month ? { to: `/month/${month}`, name: formatDate(month) } : undefined
  }
  return (
    <StepLinks
      label={monthsMessages.neighbours}
      all={{ to: '/month', name: monthsMessages.all }}
      before={linkTo(index - 1)}
      after={linkTo(index + 1)}
    />
  )
}

/** Links to the pages of a month that has more articles than fit on one. */
function Pages({ month, number, last }: { month: string; number: number; last: number }) {
  if (last === 1) return null
  return (
    <nav
      aria-label={monthsMessages.pages}
      className="screen-only mt-8 flex flex-wrap gap-x-3 border-t border-ink pt-4"
    >
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
