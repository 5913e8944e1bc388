import { useQueries, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { statementsQuery } from '../app/archive.ts'
import { timeAt } from '../app/entries.ts'
import { happenedQuery } from '../app/entry-data.ts'
import { LoadFailure, Placeholder } from '../app/load-state.tsx'
import { statementShard } from '../publish/shards.ts'
import { MarkedText } from '../ui/marked-text.tsx'
import { readAs } from '../ui/notes.tsx'

/** So many are shown; the timeline has them all. */
const SHOWN = 8

/** The dated statements that name a country, those of the latest days first. */
export function CountryStatements({ code }: { code: string }) {
  const known = useQuery(happenedQuery)
  const places = [...(known.data?.entries.columns.get(code)?.mention ?? [])].slice(-SHOWN).reverse()
  const shards = places.map((place) => statementShard(known.data?.groups ?? [], place))
  const cards = useQueries({ queries: shards.map((shard) => statementsQuery(shard?.path ?? '')) })
  if (known.isError)
    return <LoadFailure what="The dated statements" error={known.error} retry={() => known.refetch()} />
  if (known.isPending || cards.some(({ isPending }) => isPending))
    return <Placeholder label="Finding dated statements" lines={4} />
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
