import './both.css'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { shardAt } from '../../app/data/archive.ts'
import { type Entries, type MergedEntries, timeAt } from '../../app/data/entries.ts'
import { countArticles } from '../../app/data/merge-entries.ts'
import { cardsQuery } from '../../app/data/queries.ts'
import { count } from '../../ui/words.ts'
import { List, type Listed } from '../list/list.tsx'
import { EventRow, usePrefetchEvents } from './events.tsx'
import { type PassagesOf, Row } from './row.tsx'

interface Props extends Listed {
  entries: Entries
  lanes: MergedEntries
  within: string | undefined
  passages: PassagesOf | undefined
}

/** Published articles and what happened in one row of days, on two lanes beside each other. */
export function Both({ places, entries, lanes, sought, carried, within, passages }: Props) {
  const client = useQueryClient()
  const prefetchEvents = usePrefetchEvents()
  const { isArticle, numbers } = lanes
  const dateOf = useCallback((place: number) => timeAt(entries, place)[0], [entries])
  const ahead = useCallback(
    (near: number[]) => {
      const events = near.filter((place) => !isArticle[place])
      const articles = near.filter((place) => isArticle[place])
      return Promise.all([
        prefetchEvents(events.map((place) => numbers[place] as number)),
        ...Array.from(
          new Set(articles.map((place) => shardAt(numbers[place] as number)?.path)),
          (path) => path && client.prefetchQuery(cardsQuery(path)),
        ),
      ])
    },
    [client, isArticle, numbers, prefetchEvents],
  )
  const tally = useCallback(
    (some: Uint32Array) => {
      const articles = countArticles(lanes, some)
      return [
        articles && count(articles, 'article'),
        some.length > articles && count(some.length - articles, 'event'),
      ]
        .filter(Boolean)
        .join(', ')
    },
    [lanes],
  )
  const all = useMemo(() => {
    const articles = countArticles(lanes, places)
    return [count(articles, 'article'), count(places.length - articles, 'dated event')]
  }, [lanes, places])
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-x-6 text-[0.9375rem] text-muted">
        <span>
          <span aria-hidden="true" className="spine-mark mr-2 inline-block" />
          {all[0]}, on the day of publication
        </span>
        <span>
          <span aria-hidden="true" className="spine-mark hollow mr-2 inline-block" />
          {all[1]}, on the day that each speaks of
        </span>
      </p>
      <List
        lanes
        places={places}
        tally={({ first, size }) => tally(places.subarray(first, first + size))}
        dateOf={dateOf}
        rowHeight={176}
        ahead={ahead}
        row={(place, index, inYear) => {
          const number = numbers[place] as number
          const shared = { index, total: places.length, inYear, sought, carried }
          return isArticle[place] ? (
            <Row
              position={number}
              excerpts={sought.length > 0}
              within={within}
              passages={passages}
              {...shared}
            />
          ) : (
            <EventRow place={number} time={timeAt(entries, place)} {...shared} />
          )
        }}
      />
    </>
  )
}
