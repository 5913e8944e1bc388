import { useQueryClient } from '@tanstack/react-query'
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { archive, cardsQuery, shardAt } from '../app/archive.ts'
import type { Filters } from '../app/filters.ts'
import type { Hit } from '../search/engine.ts'
import { formatDate } from '../ui/dates.ts'
import { count } from '../ui/words.ts'
import { Row } from './row.tsx'

interface Props {
  positions: number[]
  sort: Filters['sort']
  hits: ReadonlyMap<number, Hit> | undefined
  query: string
  /** What an article's address takes along: the filters that it is one of. */
  carried: string
}

type Line = { month: string; articles: number } | { position: number; index: number }

/** How many rows behind the last one that is shown have their cards fetched, so that Tab and the wheel find them. */
const AHEAD = 20
/** Up to here all rows are in the page, for the browser's own search and for printing. */
const ALL = 100
const HEADING_HEIGHT = 76
const ROW_HEIGHT = 158

/** How many lists have their heights kept. */
const KEPT = 20

/** Heights that were measured, by list: what comes back has its old height at once, and so its old place. */
const measured = new Map<string, VirtualItem[]>()

/** Positions → lines: a heading where a month begins. Ordered by relevance, months have no meaning. */
function linesOf(positions: number[], sort: Filters['sort']): Line[] {
  if (sort === 'relevance') return positions.map((position, index) => ({ position, index }))
  const lines: Line[] = []
  let month: { month: string; articles: number } | undefined
  positions.forEach((position, index) => {
    const name = shardAt(position)?.first.slice(0, 7) ?? ''
    if (month?.month !== name) {
      month = { month: name, articles: 0 }
      lines.push(month)
    }
    month.articles++
    lines.push({ position, index })
  })
  return lines
}

/** The articles along the spine. Only what is near the screen is in the page, and only its cards are fetched. */
export function List({ positions, sort, hits, query, carried }: Props) {
  const lines = useMemo(() => linesOf(positions, sort), [positions, sort])
  const { pathname, search } = useLocation()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const name = `${pathname}${search} ${typeof window === 'undefined' ? 0 : window.innerWidth}`
  // The same function for the same lines: with a new one, all of them would be laid out anew.
  const getItemKey = useCallback(
    (index: number) => {
      const line = lines[index] as Line
      return 'month' in line ? line.month : line.position
    },
    [lines],
  )
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => ('month' in (lines[index] as Line) ? HEADING_HEIGHT : ROW_HEIGHT),
    getItemKey,
    overscan: lines.length <= ALL ? lines.length : 6,
    scrollMargin: top,
    initialMeasurementsCache: measured.get(name) ?? [],
  })
  // What stands above grows and shrinks, as filters are opened.
  useLayoutEffect(() => {
    const measure = () => {
      const box = list.current?.getBoundingClientRect()
      if (box) setTop(Math.round(box.top + window.scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    measured.delete(name)
    measured.set(name, virtualizer.measurementsCache)
    for (const oldest of measured.keys()) if (measured.size > KEPT) measured.delete(oldest)
  })

  const items = virtualizer.getVirtualItems()
  const client = useQueryClient()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    const shards = new Set(
      lines
        .slice(lastShown, lastShown + AHEAD)
        .map((line) => ('month' in line ? undefined : shardAt(line.position))),
    )
    for (const shard of shards) if (shard) void client.prefetchQuery(cardsQuery(shard.path))
  }, [client, lines, lastShown])
  const offset = (items[0]?.start ?? top) - top
  return (
    <div ref={list} className="spine mt-4" style={{ minHeight: virtualizer.getTotalSize() }}>
      <div style={{ transform: `translateY(${offset}px)` }}>
        {items.map(({ index, key }) => {
          const line = lines[index] as Line
          return (
            <div key={key} data-index={index} ref={virtualizer.measureElement} className="flow-root">
              {'month' in line ? (
                <h2 className="caps flex items-baseline gap-3 pt-6 pb-3 pl-[4.875rem] text-xl sm:pl-[5.75rem]">
                  {formatDate(line.month)}
                  {archive.articles > 20 && (
                    <span className="font-sans text-sm tracking-normal text-muted normal-case">
                      {count(line.articles, 'article')}
                    </span>
                  )}
                </h2>
              ) : (
                <Row
                  position={line.position}
                  index={line.index}
                  total={positions.length}
                  hit={hits?.get(line.position)}
                  query={query}
                  carried={carried}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
