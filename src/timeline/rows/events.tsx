import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { Link } from 'react-router'
import { lastDay } from '../../app/data/archive.ts'
import { timeAt } from '../../app/data/entries.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { eventsQuery } from '../../app/data/queries.ts'
import { dayOf } from '../../archive/article.ts'
import type { EventCard } from '../../format/cards.ts'
import { endsBefore, type TimeSpan } from '../../format/periods.ts'
import { eventShard } from '../../format/shards.ts'
import { marksOf } from '../../search/marks.ts'
import { formatDate, formatPart, formatRange } from '../../ui/dates.ts'
import { MarkedText } from '../../ui/marked-text.tsx'
import { inOrder, quietCountries, readAs, timeNotes } from '../../ui/notes.tsx'
import { count, countryName } from '../../ui/words.ts'
import { List, type Listed } from '../list/list.tsx'
import { DayNumber, PendingRow, SpineRow, shortMonth } from '../list/spine-row.tsx'
import { useInTurn } from '../list/turns.ts'

/** Dated events along the spine, each on the day that it speaks of. */
export function Events({ places, sought, carried }: Listed) {
  const { data } = useQuery(eventIndexQuery)
  const ahead = usePrefetchEvents()
  const dateOf = useCallback((place: number) => (data ? timeAt(data.entries, place)[0] : ''), [data])
  if (!data) return null
  return (
    <>
      <p className="mt-3 max-w-prose text-[0.9375rem] text-muted">
        Sentences that say when something happened or was to happen, each on that day or in that month
        {sought.length > 0 && ', from the articles with these words'}. The day is read by rule from the words
        underlined with dots.
        {endsBefore(lastDay, timeAt(data.entries, places[0] as number)[0]) &&
          ` What comes after the last article, of ${formatDate(lastDay)}, was still to come.`}
      </p>
      <List
        places={places}
        tally={({ size }) => count(size, 'event')}
        dateOf={dateOf}
        rowHeight={196}
        ahead={ahead}
        row={(place, index, inYear) => (
          <EventRow
            inYear={inYear}
            place={place}
            time={timeAt(data.entries, place)}
            index={index}
            total={places.length}
            sought={sought}
            carried={carried}
          />
        )}
      />
    </>
  )
}

/** Fetches the cards of some dated events, by their places. */
export function usePrefetchEvents(): (places: number[]) => Promise<unknown> {
  const client = useQueryClient()
  const { data } = useQuery(eventIndexQuery)
  return useCallback(
    (places) => {
      const paths = places.map((place) => data && eventShard(data.groups, place)?.path)
      return Promise.all(
        Array.from(new Set(paths), (path) => path && client.prefetchQuery(eventsQuery(path))),
      )
    },
    [client, data],
  )
}

interface Props extends Omit<Listed, 'places'> {
  place: number
  /** The day or month that it speaks of, or the ends of a span. */
  time: TimeSpan
  index: number
  total: number
  /** Whether it stands under a year: its month is told. */
  inYear: boolean
}

/** One dated event on the spine. */
export function EventRow({ place, time: [date, last], index, total, inYear, sought, carried }: Props) {
  const { data } = useQuery(eventIndexQuery)
  const { start = 0, path = '' } = (data && eventShard(data.groups, place)) ?? {}
  const query = useQuery({
    ...eventsQuery(path),
    enabled: path !== '',
    select: (cards) => cards[place - start],
  })
  const { isError, refetch } = query
  const card = useInTurn(query.data, index)
  if (!card) return <PendingRow retry={isError ? refetch : undefined} />
  const { text, gaps, words, mentions, countries, damaged } = card
  const until = last === date ? undefined : last
  return (
    <SpineRow
      index={index}
      total={total}
      labelledBy={`event-${place}`}
      hollow
      day={<Day date={date} last={last} inYear={inYear} />}
    >
      <p
        id={`event-${place}`}
        dir="auto"
        className="max-w-[65ch] pt-0.5 font-serif text-[1.25rem] leading-[1.45] break-words"
      >
        <MarkedText
          text={text}
          gaps={gaps}
          marks={marksOf(text, sought)}
          notes={inOrder(
            timeNotes(text, [[words.start, words.end, date, until ?? 0, damaged && 1]]),
            quietCountries(mentions),
          )}
        />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        <span>
          Read as {readAs(date, until)}, from “
          <MarkedText text={text} gaps={gaps} from={words.start} to={words.end} />”
          {damaged && '; figures of it are lost in the source'}
        </span>
        {countries.length > 0 && <span>{countries.map(countryName).join(' · ')}</span>}
      </p>
      <Source card={card} place={place} date={date} carried={carried} />
    </SpineRow>
  )
}

/** Where the sentence stands, and whether it spoke of what was to come. */
const Source = ({
  card,
  place,
  date,
  carried,
}: Pick<Props, 'place' | 'carried'> & { date: string; card: EventCard }) => (
  <p className="mt-1 text-[0.9375rem]">
    <Link
      id={`source-${place}`}
      to={{ pathname: `/article/${card.slug}`, search: carried, hash: `#${card.id}` }}
      state={{ stepsFromList: 1 }}
      className="link"
    >
      <bdi>{card.headline}</bdi>
    </Link>
    <span className="text-muted">
      , published {formatDate(dayOf(card.published))}
      {endsBefore(dayOf(card.published), date) && ', when this was still to come'}
    </span>
  </p>
)

/** The end of a span, as short as it can be told from its beginning: `12`, `3 May`, `3 May 1989`. */
const endOf = (date: string, last: string) =>
  [
    last.length === 10 && formatPart(last),
    last.slice(0, 7) !== date.slice(0, 7) && shortMonth(last),
    last.slice(0, 4) !== date.slice(0, 4) && last.slice(0, 4),
  ]
    .filter(Boolean)
    .join(' ')

/** The day before the line: a month has no number, a span has its end below. */
function Day({ date, last, inYear }: { date: string; last: string; inYear: boolean }) {
  const span = last !== date
  return (
    <time dateTime={date} className="pr-1 text-right leading-tight">
      <span className="sr-only">{span ? formatRange(date, last) : formatDate(date)}</span>
      {date.length === 10 ? (
        <DayNumber
          day={date}
          below={span ? `to ${endOf(date, last)}` : inYear ? shortMonth(date) : undefined}
        />
      ) : (
        <span aria-hidden="true" className="block pt-1.5 text-xs whitespace-nowrap text-muted">
          {inYear && shortMonth(date)} {span ? `to ${endOf(date, last)}` : !inYear && 'month'}
        </span>
      )}
    </time>
  )
}
