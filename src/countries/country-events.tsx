import { useQueries, useQuery } from '@tanstack/react-query'
import { countries as countriesMessages } from '#messages/countries'
import { timeAt } from '../app/data/entries.ts'
import { eventIndexQuery } from '../app/data/event-index.ts'
import { eventsQuery } from '../app/data/queries.ts'
import { eventShard } from '../format/shards.ts'
import { formatResolvedDate } from '../ui/annotations.tsx'
import { Link } from '../ui/link.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { Placeholder } from '../ui/placeholder.tsx'

/** The most events that are shown. The timeline has all of them. */
const MAX_EVENTS = 8

/** The latest events that mention a country, newest first. */
export function CountryEvents({ code }: { code: string }) {
  const eventIndex = useQuery(eventIndexQuery)
  const positions = [...(eventIndex.data?.entries.columns.get(code)?.mention ?? [])]
    .slice(-MAX_EVENTS)
    .reverse()
  const shards = positions.map((position) => eventShard(eventIndex.data?.groups ?? [], position))
  const cards = useQueries({ queries: shards.map((shard) => eventsQuery(shard?.path ?? '')) })
  if (eventIndex.isError)
    return (
      <LoadFailure
        message={countriesMessages.eventsFailed}
        error={eventIndex.error}
        retry={() => eventIndex.refetch()}
      />
    )
  if (eventIndex.isPending || cards.some(({ isPending }) => isPending))
    return <Placeholder label={countriesMessages.loadingEvents} lines={4} />
  if (positions.length === 0)
    return <p className="text-[0.9375rem] text-muted">{countriesMessages.noEvents}</p>
  return (
    <ul className="max-w-[65ch] space-y-3">
      {positions.map((position, index) => {
        const card = cards[index]?.data?.[position - (shards[index]?.start ?? 0)]
        if (!card || !eventIndex.data) return null
        const [date, until] = timeAt(eventIndex.data.entries, position)
        return (
          <li key={position}>
            <span className="block text-sm text-muted">
              {formatResolvedDate(date, until === date ? undefined : until, card.damaged)}
            </span>
            <Link
              dir="auto"
              className="font-serif text-lg leading-snug hover:text-accent"
              to={`/article/${card.slug}#${card.id}`}
            >
              <MarkedText text={card.text} gaps={card.gaps} />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
