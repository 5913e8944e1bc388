import type { VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { type Filters, isDate } from '../../app/data/filters.ts'
import { useKey } from '../../app/frame/keys.ts'
import { stickyHeaderHeight } from '../../app/frame/use-sticky-header.ts'
import { useSettings } from '../../app/storage/settings.ts'
import { UNDATED } from '../../format/month-pages.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { lazyPart, reportMissingPart } from '../../ui/lazy-part.tsx'
import type { LoadDays } from './find-date.ts'
import { type DateOf, type Lines, linesOf } from './lines.ts'
import { ListLine, type ListLineProps } from './list-line.tsx'
import { useRevealed } from './reveal.ts'
import { useDistanceFromTop } from './use-distance-from-top.ts'
import { BAR_HEIGHT, useLineVirtualizer } from './use-line-virtualizer.ts'

// Only long lists need it.
const MonthBar = lazyPart(async () => (await import('./month-bar.tsx')).MonthBar)

interface Props extends Pick<ListLineProps, 'countLabel' | 'row'> {
  /** Articles, events or both. */
  kind: Filters['by']
  /** The positions of the rows' entries, in order. */
  positions: Uint32Array
  /** Undefined for a list without headings. */
  dateOf: DateOf | undefined
  /** Loads the days, if `dateOf` returns months. */
  loadDays?: LoadDays | undefined
  /** The estimated height of a row, in pixels. */
  rowHeight: number
  /** Fetches the cards of rows that will be shown soon. It may return a promise of them. */
  prefetch: (positions: number[]) => unknown
}

/** The height of a row of a compact list, in pixels. */
const COMPACT_ROW_HEIGHT = 40
/** A list with more lines is long: only a part of it is in the page. Others can be searched and printed as a whole. */
const MAX_LINES_IN_PAGE = 40
/** The number of lines after those in the page whose cards are fetched. */
const PREFETCHED_LINES = 20

/**
 * Rows on the spine, under headings. Only the lines near the screen are in the page, together with the row that has the
 * focus and its neighbours. An address that ends in `#2018-03`, `#2018-03-11` or `#undated` opens the list there.
 */
export function List({ positions, dateOf, ...props }: Props) {
  const { compact } = useSettings()
  const version = useRef(0)
  const { lines, key } = useMemo(
    () => ({ lines: linesOf(positions, dateOf), key: ++version.current }),
    [positions, dateOf],
  )
  const shown = useRef<Shown>(undefined)
  // Lines are identified by their numbers, so new lines need a new list; and so do new heights.
  return <LineList key={`${key} ${compact}`} lines={lines} compact={compact} shown={shown} {...props} />
}

/** The line that was at the top of the screen last, and its list. */
type Shown = { lines: Lines; line: number } | undefined

interface LineListProps extends Omit<Props, 'positions' | 'dateOf'> {
  lines: Lines
  compact: boolean
  shown: RefObject<Shown>
}

function LineList({
  kind,
  lines,
  compact,
  shown,
  countLabel,
  row,
  prefetch,
  loadDays,
  ...props
}: LineListProps) {
  const rowHeight = compact ? COMPACT_ROW_HEIGHT : props.rowHeight
  const { pathname, hash, key: entry } = useLocation()
  const list = useRef<HTMLDivElement>(null)
  // The line that had the focus last; NaN if none had.
  const [pinned, setPinned] = useState(Number.NaN)
  const long = lines.count > MAX_LINES_IN_PAGE
  const hydrated = useHydrated()
  const top = useDistanceFromTop(list)
  const { rendered, heights, topLine, lastLine, height, measure } = useLineVirtualizer({
    lines,
    rowHeight,
    compact,
    long,
    pinned,
    top,
  })
  // A list that becomes compact, or ceases to be, stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => {
    const { lines: last, line = 0 } = shown.current ?? {}
    if (last !== lines || line === 0 || !list.current) return
    const top = list.current.getBoundingClientRect().top + heights.offsetOf(line)
    window.scrollBy(0, top - stickyHeaderHeight() - BAR_HEIGHT)
  }, [])
  useEffect(() => {
    shown.current = { lines, line: topLine }
  }, [shown, lines, topLine])
  const revealed = useRevealed(list, pathname, !hydrated)

  const target = hash.slice(1)
  const date = isDate(target) || target === UNDATED ? target : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each history entry
  useEffect(() => {
    if (!date) return
    const left = new AbortController()
    import('./jump-to-date.ts').then(
      ({ jumpToDate }) =>
        jumpToDate({
          entry,
          date,
          lines,
          heights,
          loadDays,
          prefetch,
          top: stickyHeaderHeight() + (long ? BAR_HEIGHT : 0),
          signal: left.signal,
        }),
      reportMissingPart,
    )
    return () => left.abort()
  }, [date, entry])

  const moveFocus = (step: 1 | -1) =>
    void import('./row-focus.ts').then(
      ({ moveFocus }) =>
        list.current && moveFocus(step, list.current, lines, (line) => flushSync(() => setPinned(line))),
      reportMissingPart,
    )
  useKey('j', () => moveFocus(1))
  useKey('k', () => moveFocus(-1))
  useKey(
    'o',
    () =>
      void import('./row-focus.ts').then(
        ({ openFocused }) => list.current && openFocused(list.current),
        reportMissingPart,
      ),
  )

  // A row that is reached by Tab must not be covered by the bar or a heading.
  useEffect(() => {
    document.documentElement.classList.add('has-bar')
    return () => document.documentElement.classList.remove('has-bar')
  }, [])

  useEffect(() => {
    const positions: number[] = []
    for (let line = lastLine; line < Math.min(lastLine + PREFETCHED_LINES, lines.count); line++) {
      const content = lines.at(line)
      if ('position' in content) positions.push(content.position)
    }
    // In a separate task, because this one renders rows.
    const timer = setTimeout(prefetch, 0, positions)
    return () => clearTimeout(timer)
  }, [prefetch, lines, lastLine])

  // Lines follow each other in the page. Where some are missing, as before the row that has the focus, there is a gap.
  let end = rendered[0]?.start ?? top
  const renderLine = (item: VirtualItem) => {
    const line = item.key as number
    const gap = item.start - end
    end = item.end
    return (
      <ListLine
        key={line}
        lines={lines}
        line={line}
        long={long}
        gap={gap}
        measure={measure}
        countLabel={countLabel}
        row={row}
      />
    )
  }
  const barSpace = <div className="month-bar sm:mt-4" style={{ height: BAR_HEIGHT }} />
  return (
    <>
      {long &&
        (hydrated ? (
          <Suspense fallback={barSpace}>
            <MonthBar kind={kind} lines={lines} line={topLine} loadDays={loadDays} />
          </Suspense>
        ) : (
          barSpace
        ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only observes the focus */}
      <div
        ref={list}
        className={`spine mt-2 sm:mt-4 ${kind === 'both' ? 'double' : ''} ${lines.groups.length ? '' : 'undivided'} ${revealed ? '' : 'pending'}`}
        style={{
          // A short prerendered list has its natural height.
          minHeight: long || hydrated ? height : undefined,
          visibility: revealed ? undefined : 'hidden',
        }}
        onFocus={({ target }) =>
          setPinned(Number(target.closest<HTMLElement>('[data-index]')?.dataset.index))
        }
      >
        <div style={{ transform: `translateY(${end - top}px)` }}>{rendered.map(renderLine)}</div>
      </div>
    </>
  )
}
