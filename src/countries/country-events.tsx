import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { eventsQuery } from '../app/data/archive.ts'
import { timeAt } from '../app/data/entries.ts'
import { happenedQuery } from '../app/data/entry-data.ts'
import { eventShard } from '../format/shards.ts'
import { LoadFailure, Placeholder } from '../ui/load-state.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { readAs } from '../ui/notes.tsx'

/** So many are shown; the timeline has them all. */
const SHOWN = 8

/** The dated events that name a country, those of the latest days first. */
export function CountryEvents({ code }: { code: string }) {
  const known = useQuery(happenedQuery)
  const places = [...(known.data?.entries.columns.get(code)?.mention ?? [])].slice(-SHOWN).reverse()
  const shards = places.map((place) => eventShard(known.data?.groups ?? [], place))
  const cards = useQueries({ queries: shards.map((shard) => eventsQuery(shard?.path ?? '')) })
  if (known.isError)
    return <LoadFailure what="The dated events" error={known.error} retry={() => known.refetch()} />
  if (known.isPending || cards.some(({ isPending }) => isPending))
    return <Placeholder label="Finding dated events" lines={4} />
  if (places.length === 0)
    return <p className="text-[0.9375rem] text-muted">No sentence that names it says on what day.</p>
  return (
    <ul className="max-w-[65ch] space-y-3">
      {places.map((place, index) => {
        const card = cards[index]?.data?.[place - (shards[index]?.start ?? 0)]
        if (!card || !known.data) return null
        const [date, until] = timeAt(known.data.entries, place)
        return (
          <li key={place}>
            <span className="block text-sm text-muted">
              {readAs(date, until === date ? undefined : until, card.damaged)}
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
