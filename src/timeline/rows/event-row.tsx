import { useQuery } from '@tanstack/react-query'
import { timelineParts } from '#messages/parts/timeline-parts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { eventsQuery } from '../../app/data/queries.ts'
import type { EventCard } from '../../format/cards.ts'
import { countryName } from '../../format/country-name.ts'
import { endsBefore, type TimeSpan } from '../../format/periods.ts'
import { eventShard } from '../../format/shards.ts'
import { marksOf } from '../../search/marks.ts'
import { mergeAnnotations, timeAnnotations, unlinkedMentions } from '../../ui/annotations.tsx'
import { formatDate, formatRange } from '../../ui/dates.ts'
import { Link } from '../../ui/link.tsx'
import { MarkedText } from '../../ui/marked-text.tsx'
import { Message } from '../../ui/message.tsx'
import { PendingRow, SpineRow } from '../list/spine-row.tsx'
import { useStaggered } from '../list/staggered.ts'
import { EventDay } from './event-day.tsx'
import type { RowContext, RowProps } from './row-context.ts'

interface Props extends RowContext, RowProps {
  /** The position among all events. */
  position: number
  /** The first and the last day or month of the event; both are the same if it has one. */
  time: TimeSpan
}

/** One event on the spine: its sentence, its date, and the article that it is from. */
export function EventRow({ position, time, index, total, heading, queryTerms, linkSearch }: Props) {
  const { data } = useQuery(eventIndexQuery)
  const { start = 0, path = '' } = (data && eventShard(data.groups, position)) ?? {}
  const query = useQuery({
    ...eventsQuery(path),
    enabled: path !== '',
    select: (cards) => cards[position - start],
  })
  const card = useStaggered(query.data, index)
  if (!card) return <PendingRow retry={query.isError ? query.refetch : undefined} />
  const [date, last] = time
  const { text, gaps, words, mentions, countries, damaged } = card
  return (
    <SpineRow
      index={index}
      total={total}
      labelledBy={`event-${position}`}
      hollow
      day={<EventDay date={date} last={last} heading={heading} />}
    >
      <p
        id={`event-${position}`}
        dir="auto"
        className="max-w-[65ch] pt-0.5 font-serif text-[1.25rem] leading-[1.45] break-words"
      >
        <MarkedText
          text={text}
          gaps={gaps}
          marks={marksOf(text, queryTerms)}
          annotations={mergeAnnotations(
            timeAnnotations(text, [[words.start, words.end, date, last === date ? 0 : last, damaged && 1]]),
            unlinkedMentions(mentions),
          )}
        />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        <ResolvedDate card={card} time={time} />
        {countries.length > 0 && <span>{countries.map(countryName).join(' · ')}</span>}
      </p>
      <Source card={card} position={position} date={date} linkSearch={linkSearch} />
    </SpineRow>
  )
}

/** The date of the event, and the words that it was resolved from. */
function ResolvedDate({ card, time: [date, last] }: Pick<Props, 'time'> & { card: EventCard }) {
  const { text, gaps, words, damaged } = card
  const resolved = last === date ? formatDate(date) : formatRange(date, last)
  return (
    <span>
      <Message
        text={damaged ? timelineParts.resolvedDamagedDate(resolved) : timelineParts.resolvedDate(resolved)}
        values={{ words: <MarkedText text={text} gaps={gaps} from={words.start} to={words.end} /> }}
      />
    </span>
  )
}

/** A link to the sentence in its article, and when that was published. */
function Source({
  card,
  position,
  date,
  linkSearch,
}: Pick<Props, 'position' | 'linkSearch'> & { card: EventCard; date: string }) {
  const day = card.published.slice(0, 10)
  const { published, publishedBefore } = timelineParts
  return (
    <p className="mt-1 text-[0.9375rem]">
      <Link
        id={`source-${position}`}
        to={{ pathname: `/article/${card.slug}`, search: linkSearch, hash: `#${card.id}` }}
        state={{ stepsFromList: 1 }}
        className="link mr-3"
      >
        <bdi>{card.headline}</bdi>
      </Link>{' '}
      <span className="text-sm text-muted">
        {[card.publication, day && (endsBefore(day, date) ? publishedBefore : published)(formatDate(day))]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </p>
  )
}
