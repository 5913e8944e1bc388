import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { archive, shardAt } from '../../app/data/archive.ts'
import { BUNDLED_DATES, daysQuery } from '../../app/data/days.ts'
import { makeEntries, timeAt } from '../../app/data/entries.ts'
import type { Filters } from '../../app/data/filters.ts'
import { cardsQuery } from '../../app/data/queries.ts'
import type { DateRun } from '../../format/event-index.ts'
import { Placeholder } from '../../ui/load-state.tsx'
import { count } from '../../ui/words.ts'
import { groupsOf, MANY } from '../list/grouping.ts'
import type { DateOf } from '../list/lines.ts'
import { List, type Listed } from '../list/list.tsx'
import { type PassagesOf, Row } from './row.tsx'

interface Props extends Listed {
  sort: Filters['sort']
  within: string | undefined
  passages: PassagesOf | undefined
}

/** How long typing has to rest before more is fetched than the cards of what it has found, in milliseconds. */
const REST = 250

/** Whether a value has been the same for a while, or from the beginning. */
function useRested(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value
}

const NOTHING = () => undefined

const datesOf = (dates: readonly DateRun[]): DateOf => {
  const entries = makeEntries(dates, new Map())
  return (position) => timeAt(entries, position)[0]
}
const KNOWN = datesOf(BUNDLED_DATES)

/** Whether months are too full of articles to be read through, so that days are needed. */
export const needDays = (places: Uint32Array): boolean =>
  typeof archive.days === 'string' &&
  groupsOf(places.length, (index) => KNOWN(places[index] as number)).some(({ size }) => size > MANY)

/** How many rows have their cards fetched while it is not known yet under which headings they stand. */
const FIRST = 8

/** Published articles along the spine. Ordered by relevance, months have no meaning. */
export function Articles({ places, sort, sought, ...rest }: Props) {
  const client = useQueryClient()
  const rested = useRested(sought)
  const ahead = useCallback(
    (positions: number[]) =>
      Promise.all(
        Array.from(
          new Set(positions.map((position) => shardAt(position)?.path)),
          (path) => path && client.prefetchQuery(cardsQuery(path)),
        ),
      ),
    [client],
  )
  const full = useMemo(() => sort !== 'relevance' && needDays(places), [places, sort])
  const { data, isPending } = useQuery({ ...daysQuery, enabled: full })
  const dateOf = useMemo(() => (full && data ? datesOf(data) : KNOWN), [full, data])
  const waits = full && isPending
  useEffect(() => {
    if (waits) ahead([...places.subarray(0, FIRST)])
  }, [waits, ahead, places])
  if (waits) return <Placeholder label="Finding the days" lines={4} />
  return (
    <List
      places={places}
      tally={({ size }) => count(size, 'article')}
      dateOf={sort === 'relevance' ? undefined : dateOf}
      daysOf={
        typeof archive.days === 'string'
          ? async () => datesOf(await client.ensureQueryData(daysQuery))
          : undefined
      }
      rowHeight={158}
      ahead={rested ? ahead : NOTHING}
      row={(position, index, inYear) => (
        <Row
          inYear={inYear}
          position={position}
          index={index}
          total={places.length}
          sought={sought}
          excerpts={rested && sought.length > 0}
          {...rest}
        />
      )}
    />
  )
}
