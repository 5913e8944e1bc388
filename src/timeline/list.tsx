import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { archive } from '../app/archive.ts'
import { formatDate } from '../ui/dates.ts'
import { count } from '../ui/words.ts'
import { INDENT } from './spine-row.tsx'

/** What a list of articles and one of dated statements are both told. */
export interface Listed {
  places: Uint32Array
  /** Words that were searched for. */
  query: string
  /** What an article's address takes along: the filters that it is one of. */
  carried: string
}

interface Props {
  places: Uint32Array
  noun: string
  /** The month that a place stands under, `YYYY-MM`; without it, there are no months. */
  monthOf: ((place: number) => string) | undefined
  row: (place: number, index: number) => ReactNode
  /** How high a row is, about, in pixels. */
  rowHeight: number
  /** Fetches the cards of what will soon be shown. */
  ahead: (places: number[]) => void
}

type Line = { month: string; size: number } | { place: number; index: number }

/** How many rows behind the last one that is shown have their cards fetched, so that Tab and the wheel find them. */
const AHEAD = 20
/** Up to here all rows are in the page, for the browser's own search and for printing. */
const ALL = 100
const HEADING_HEIGHT = 76

/** How many lists have their heights kept. */
const KEPT = 20

/** Heights that were measured, by list: what comes back has its old height at once, and so its old place. */
const measured = new Map<string, VirtualItem[]>()

/** Places → lines: a heading where a month begins. */
function linesOf(places: Uint32Array, monthOf: Props['monthOf']): Line[] {
  const lines: Line[] = []
  let month: { month: string; size: number } | undefined
  places.forEach((place, index) => {
    const name = monthOf?.(place)
    if (name && month?.month !== name) {
      month = { month: name, size: 0 }
      lines.push(month)
    }
    if (month) month.size++
    lines.push({ place, index })
  })
  return lines
}

/** Rows along the spine. Only what is near the screen is in the page, and only its cards are fetched. */
export function List({ places, noun, monthOf, row, rowHeight, ahead }: Props) {
  const lines = useMemo(() => linesOf(places, monthOf), [places, monthOf])
  const { pathname, search } = useLocation()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const name = `${pathname}${search} ${typeof window === 'undefined' ? 0 : window.innerWidth}`
  // The same function for the same lines: with a new one, all of them would be laid out anew.
  const getItemKey = useCallback(
    (index: number) => {
      const line = lines[index] as Line
      return 'month' in line ? line.month : line.place
    },
    [lines],
  )
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => ('month' in (lines[index] as Line) ? HEADING_HEIGHT : rowHeight),
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
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    ahead(lines.slice(lastShown, lastShown + AHEAD).flatMap((line) => ('month' in line ? [] : [line.place])))
  }, [ahead, lines, lastShown])
  const offset = (items[0]?.start ?? top) - top
  return (
    <div ref={list} className="spine mt-4" style={{ minHeight: virtualizer.getTotalSize() }}>
      <div style={{ transform: `translateY(${offset}px)` }}>
        {items.map(({ index, key }) => {
          const line = lines[index] as Line
          return (
            <div key={key} data-index={index} ref={virtualizer.measureElement} className="flow-root">
              {'month' in line ? (
                <h2 className={`caps flex flex-wrap items-baseline gap-x-3 pt-6 pb-3 text-xl ${INDENT}`}>
                  {formatDate(line.month)}
                  {archive.articles > 20 && (
                    <span className="font-sans text-sm tracking-normal text-muted normal-case">
                      {count(line.size, noun)}
                    </span>
                  )}
                </h2>
              ) : (
                row(line.place, line.index)
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
