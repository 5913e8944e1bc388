import { useQuery } from '@tanstack/react-query'
import { timelineParts } from '#messages/parts/timeline-parts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { eventsQuery } from '../../app/data/queries.ts'
import { useSettings } from '../../app/storage/settings.ts'
import type { EventCard } from '../../format/cards.ts'
import { countryNameIn } from '../../format/country-name.ts'
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
  const { compact } = useSettings()
  if (!card) return <PendingRow retry={query.isError ? query.refetch : undefined} />
  const [date, last] = time
  const { text, gaps, words, mentions, countries, damaged } = card
  const sentence = (
    <MarkedText
      text={text}
      gaps={gaps}
      marks={marksOf(text, queryTerms)}
      annotations={mergeAnnotations(
        timeAnnotations(text, [[words.start, words.end, date, last === date ? 0 : last, damaged && 1]]),
        unlinkedMentions(mentions),
      )}
    />
  )
  const source = {
    id: `source-${position}`,
    to: { pathname: `/article/${card.slug}`, search: linkSearch, hash: `#${card.id}` },
    state: { stepsFromList: 1 },
  }
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
        className="event-text max-w-[65ch] pt-0.5 font-serif text-[1.25rem] leading-[1.45] break-words"
      >
        {compact ? <Link {...source}>{sentence}</Link> : sentence}
      </p>
      {!compact && (
        <>
          <p className="facts mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
            <ResolvedDate card={card} time={time} />
            {countries.length > 0 && (
              <span>{countries.map((code) => countryNameIn(card.states, code)).join(' · ')}</span>
            )}
          </p>
          <p className="mt-1 text-[0.9375rem]">
            <Link {...source} className="link me-3">
              <bdi>{card.headline}</bdi>
            </Link>{' '}
            <span className="text-sm text-muted">{publishedText(card, date)}</span>
          </p>
        </>
      )}
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
        values={{
          words: (
            <bdi>
              <MarkedText text={text} gaps={gaps} from={words.start} to={words.end} />
            </bdi>
          ),
        }}
      />
    </span>
  )
}

/** Returns the publication of an event's article, and the day when it was published. */
function publishedText({ published, publication }: EventCard, date: string): string {
  const day = published.slice(0, 10)
  const text = endsBefore(day, date) ? timelineParts.publishedBefore : timelineParts.published
  return [publication, day && text(formatDate(day))].filter(Boolean).join(' · ')
}
