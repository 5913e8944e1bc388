import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { isDate } from '../../app/data/filters.ts'
import { useKey } from '../../app/frame/keys.ts'
import type { QueryTerm } from '../../search/search-result.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { heightsOf, itemsOf, PART } from './heights.ts'
import { Line, type LineProps } from './line.tsx'
import { type DateOf, type Lines, linesOf } from './lines.ts'
import { useShown } from './shown.ts'
import { useGradually } from './turns.ts'

// Lists that are in the page as a whole have no need of it.
const MonthBar = lazy(async () => ({ default: (await import('./month-bar.tsx')).MonthBar }))

/** What a list of articles and one of dated events are both told. */
export interface Listed {
  places: Uint32Array
  /** What was searched for. */
  sought: readonly QueryTerm[]
  /** What an article's address takes along: the filters that it is one of. */
  carried: string
}

interface Props extends Pick<LineProps, 'tally' | 'row'> {
  places: Uint32Array
  /** The date that a place stands under, as exact as is known; without it, there are no headings. */
  dateOf: DateOf | undefined
  /** Fetches days, where only months are known. */
  daysOf?: (() => Promise<DateOf>) | undefined
  /** Whether there are articles and dated events in it. */
  lanes?: boolean
  /** How high a row is, about, in pixels. */
  rowHeight: number
  /** Fetches the cards of what will soon be shown. What it gives may be waited for. */
  ahead: (places: number[]) => unknown
}

/** How many lines before and behind the screen are in the page, at rest and while it moves. */
const OVERSCAN = 6
const OVERSCAN_SCROLLING = 2
/** How many rows behind the last one that is shown have their cards fetched, so that Tab and the wheel find them. */
const AHEAD = 20
/** Up to here all rows are in the page, for the browser's own search and for printing. */
const ALL = 40
/** How much of a list is in a page that the build has drawn, in pixels: more than a phone or a laptop shows. */
const FIRST_HEIGHT = 1200
/** How high the bar is that stays at the top, in pixels. */
const BAR_HEIGHT = 44

/** How many lists have their heights kept. */
const KEPT = 20

/** Heights that were measured, by list and line: what comes back has its old height at once, and so its old place. */
const measured = new Map<string, Map<VirtualItem['key'], number>>()

/** Where each history entry was left, in pixels from the top: rows elsewhere, measured on the way back, would move it. */
const left = new Map<string, number>()

/**
 * Rows along the spine. Only what is near the screen is in the page, and the row that has the focus with those
 * beside it, so that Tab goes on from there; only their cards are fetched. An address that ends in `#2018-03` opens at that month,
 * and one in `#2018-03-11` at that day.
 */
export function List({ places, dateOf, ...rest }: Props) {
  const made = useRef(0)
  const { lines, edition } = useMemo(
    () => ({ lines: linesOf(places, dateOf), edition: ++made.current }),
    [places, dateOf],
  )
  // A line is known by its number, so other lines are another list.
  return <Rows key={edition} lines={lines} {...rest} />
}

function Rows({
  lines,
  tally,
  row,
  rowHeight,
  ahead,
  daysOf,
  lanes,
}: Omit<Props, 'places' | 'dateOf'> & { lines: Lines }) {
  const { pathname, search, hash, key: entry } = useLocation()
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  // The line that last had the focus; NaN where none has had it.
  const [pinned, setPinned] = useState(Number.NaN)
  const name = `${pathname}${search} ${typeof window === 'undefined' ? 0 : window.innerWidth}`
  const [known] = useState(() => measured.get(name) ?? new Map<VirtualItem['key'], number>())
  const long = lines.count > ALL
  const hydrated = useHydrated()
  const initialOffset = () => (hydrated ? (left.get(entry) ?? window.scrollY) : 0)
  const heights = useMemo(() => heightsOf(lines, rowHeight, known), [lines, rowHeight, known])
  const [part, setPart] = useState(() => Math.floor(heights.lineAt(initialOffset()) / PART))
  const items = useMemo(() => itemsOf(lines.count, part, pinned), [lines, part, pinned])
  const lineOf = useCallback((item: number) => items[item] as number, [items])
  // Who goes through the rows by Tab finds them at once, also while the page moves.
  const moves = () => virtualizer.isScrolling && Number.isNaN(pinned)
  const [, redraw] = useState({})
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: items.length,
    getItemKey: lineOf,
    estimateSize: (item) => {
      const line = lineOf(item)
      return line < 0
        ? heights.before(items[item + 1] ?? lines.count) - heights.before(~line)
        : heights.about(line)
    },
    scrollMargin: top,
    // Not rounded, as it is by itself: rows would move by what was rounded when those above them leave the page. In a
    // long list as the browser tells sizes, just before it paints: to ask as rows come has it lay them out twice.
    measureElement: (element, told) => {
      const line = Number(element.dataset.index)
      if (long && !told) return known.get(line) ?? heights.about(line)
      return element.getBoundingClientRect().height
    },
    scrollPaddingStart: long ? BAR_HEIGHT : 0,
    // A page that the build has drawn begins at its top, with as much as most screens show.
    initialRect: { width: 0, height: hydrated ? 0 : FIRST_HEIGHT },
    initialOffset,
    // Where rows turn out to have other sizes, the list is drawn before they are painted, since the page is scrolled by
    // as much. Where a long list has moved, that is painted, and the list drawn after it.
    useFlushSync: !long,
    onChange: ({ scrollOffset }, sync) => {
      left.set(entry, scrollOffset ?? 0)
      if (long && sync && window.event?.type !== 'scroll') flushSync(() => redraw({}))
    },
    rangeExtractor: ({ startIndex, endIndex }): number[] => {
      const more = !hydrated ? 0 : !long ? lines.count : moves() ? OVERSCAN_SCROLLING : OVERSCAN
      const wanted = new Set([pinned - 1, pinned, pinned + 1].map((line) => items.indexOf(line)))
      for (let item = startIndex - more; item <= endIndex + more; item++) wanted.add(item)
      return [...wanted].filter((item) => lineOf(item) >= 0).sort((a, b) => a - b)
    },
  })
  // Heights stay known by line, whichever items the list has, and when it comes back.
  virtualizer.itemSizeCache = known
  virtualizer.indexFromElement = ({ dataset }) => items.indexOf(Number(dataset.index))
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

  const sought = isDate(hash.slice(1)) ? hash.slice(1) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the address is gone to
  useEffect(() => {
    if (!sought) return
    const gone = new AbortController()
    void import('./go-to.ts').then(({ goTo }) =>
      goTo({
        entry,
        date: sought,
        lines,
        heights,
        daysOf,
        ahead,
        below: long ? BAR_HEIGHT : 0,
        signal: gone.signal,
      }),
    )
    return () => gone.abort()
  }, [sought, entry])
  const step = (by: number) =>
    void import('./step.ts').then(
      ({ step }) => list.current && step(by, list.current, lines, (line) => flushSync(() => setPinned(line))),
    )
  useKey('j', () => step(1))
  useKey('k', () => step(-1))
  useKey('o', () => step(0))
  // What comes into view by Tab must not come to lie under the bar, or under a heading.
  useEffect(() => {
    document.documentElement.classList.add('has-bar')
    return () => document.documentElement.classList.remove('has-bar')
  }, [])
  useEffect(() => {
    measured.delete(name)
    measured.set(name, known)
    for (const oldest of measured.keys()) if (measured.size > KEPT) measured.delete(oldest)
  })

  const isShown = useShown(list, pathname, !hydrated)
  const near = virtualizer.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
  const far = ({ index }: VirtualItem) => Math.max(0, startIndex - index, index - endIndex)
  const shown = useGradually(
    near,
    far,
    // At rest, what is on the screen is there at once: a row that came between the two halves of a click would move
    // the link away. So is what is next to the focus: Tab would pass over it.
    (item) =>
      !long || !hydrated || Math.abs((item.key as number) - pinned) <= 1 || (far(item) === 0 && !moves()),
  )
  // The line below the bar. A jump may have ended in a stretch of lines that were far.
  const offset = virtualizer.scrollOffset ?? 0
  const key = (virtualizer.getVirtualItemForOffset(offset + BAR_HEIGHT + 8)?.key ?? 0) as number
  const topLine = key < 0 ? heights.lineAt(offset - top) : key
  const nearest = Math.floor(topLine / PART)
  // Other lines are near now: drawn at once with those.
  if (nearest !== part) setPart(nearest)
  const lastNear = Math.min(lineOf(endIndex) + OVERSCAN, lines.count)
  useEffect(() => {
    const next: number[] = []
    for (let line = lastNear; line < Math.min(lastNear + AHEAD, lines.count); line++) {
      const at = lines.at(line)
      if ('place' in at) next.push(at.place)
    }
    // In a task of its own: this one shows the rows.
    const timer = setTimeout(ahead, 0, next)
    return () => clearTimeout(timer)
  }, [ahead, lines, lastNear])
  let end = shown[0]?.start ?? top
  // Each below the last one; the row that has the focus may stand apart.
  const draw = ({ key, start, end: next }: VirtualItem) => {
    const line = key as number
    const gap = start - end
    end = next
    return (
      <Line
        key={key}
        lines={lines}
        line={line}
        long={long}
        gap={gap}
        measure={virtualizer.measureElement}
        tally={tally}
        row={row}
      />
    )
  }
  const room = <div className="mt-4" style={{ height: BAR_HEIGHT }} />
  return (
    <>
      {long &&
        (hydrated ? (
          <Suspense fallback={room}>
            <MonthBar lines={lines} line={topLine} daysOf={daysOf} />
          </Suspense>
        ) : (
          room
        ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only looks where the focus is */}
      <div
        ref={list}
        className={`spine mt-4 ${lanes ? 'lanes' : ''} ${isShown ? '' : 'pending'}`}
        // What the build has drawn is as high as it is, and nobody has guessed how high.
        style={{
          minHeight: long || hydrated ? virtualizer.getTotalSize() : undefined,
          visibility: isShown ? undefined : 'hidden',
        }}
        onFocus={({ target }) => {
          const line = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)
          setPinned(line)
        }}
      >
        <div style={{ transform: `translateY(${end - top}px)` }}>{shown.map(draw)}</div>
      </div>
    </>
  )
}
