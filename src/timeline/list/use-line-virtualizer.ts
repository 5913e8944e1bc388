import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { stickyHeaderHeight } from '../../app/frame/use-sticky-header.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { useGradually } from './gradual.ts'
import { heightsOf } from './heights.ts'
import type { Lines } from './lines.ts'
import { itemsOf, SECTION } from './list-items.ts'
import { heightsOfList, rememberHeights, scrollPositions } from './remembered.ts'

/** The height of the bar that stays at the top of a long list, in pixels. */
export const BAR_HEIGHT = 44

/** The number of lines before and after the screen that are in the page, at rest and while it scrolls. */
const OVERSCAN = 6
const OVERSCAN_SCROLLING = 2
/** The height of a prerendered list, in pixels: more than the screens of phones and laptops show. */
const PRERENDERED_HEIGHT = 1200

interface Options {
  lines: Lines
  /** The estimated height of a row, in pixels. */
  rowHeight: number
  compact: boolean
  /** True if only a part of the list is in the page. */
  long: boolean
  /** The line that had the focus last, or NaN. It stays in the page together with its neighbours. */
  pinned: number
  /** The distance of the list from the top of the page, in pixels. */
  top: number
}

/**
 * Decides which lines are in the page.
 * @returns the lines to render, each with its offset from the top of the page; the heights of all lines; the line at the
 * top of the screen; and the last line that will be in the page soon
 */
export function useLineVirtualizer({ lines, rowHeight, compact, long, pinned, top }: Options) {
  const { pathname, search, key: entry } = useLocation()
  const hydrated = useHydrated()
  const name = `${pathname}${search} ${typeof window === 'undefined' ? 0 : window.innerWidth} ${compact}`
  const [measured] = useState(() => heightsOfList(name))
  useEffect(() => rememberHeights(name, measured))

  const initialOffset = () => (hydrated ? (scrollPositions.get(entry) ?? window.scrollY) : 0)
  const heights = useMemo(() => heightsOf(lines, rowHeight, measured), [lines, rowHeight, measured])
  const [section, setSection] = useState(() => Math.floor(heights.lineAt(initialOffset()) / SECTION))
  const items = useMemo(() => itemsOf(lines.count, section, pinned), [lines, section, pinned])
  const lineOf = useCallback((item: number) => items[item] as number, [items])
  // While the reader goes through the rows by Tab, they are there at once, even if the page scrolls.
  const isScrolling = () => virtualizer.isScrolling && Number.isNaN(pinned)
  const [, rerender] = useState({})
  const isCorrecting = useRef(false)

  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: items.length,
    getItemKey: lineOf,
    estimateSize: (item) => {
      const line = lineOf(item)
      if (line >= 0) return heights.estimate(line)
      return heights.offsetOf(items[item + 1] ?? lines.count) - heights.offsetOf(~line)
    },
    scrollMargin: top,
    // Not rounded: otherwise rows would move by the difference when those above them leave the page. In a long list a
    // row is measured when the browser reports its size, just before painting; asking earlier would cost a layout.
    measureElement: (element, report) => {
      const line = Number(element.dataset.index)
      if (long && !report) return measured.get(line) ?? heights.estimate(line)
      return element.getBoundingClientRect().height
    },
    initialRect: { width: 0, height: hydrated ? 0 : PRERENDERED_HEIGHT },
    initialOffset,
    // When row sizes change, render before paint, because the page is scrolled by the difference. When a long list was
    // scrolled, let the browser paint first.
    useFlushSync: !long,
    onChange: ({ scrollOffset }, sync) => {
      scrollPositions.set(entry, scrollOffset ?? 0)
      if (!long || !sync || window.event?.type === 'scroll') return
      // The browser is reporting sizes. It would report that of a row added now only after painting it, and the rows
      // below it would move for a frame. The library renders once more afterwards, which adds rows.
      isCorrecting.current = true
      flushSync(() => rerender({}))
      isCorrecting.current = false
    },
    rangeExtractor: ({ startIndex, endIndex }): number[] => {
      const overscan = !hydrated ? 0 : !long ? lines.count : isScrolling() ? OVERSCAN_SCROLLING : OVERSCAN
      const wanted = new Set([pinned - 1, pinned, pinned + 1].map((line) => items.indexOf(line)))
      for (let item = startIndex - overscan; item <= endIndex + overscan; item++) wanted.add(item)
      return [...wanted].filter((item) => lineOf(item) >= 0).sort((a, b) => a - b)
    },
  })
  // Two internals of the library, see docs/decisions/014-long-lists.md. Heights are kept by line, so they survive other
  // items and another visit; and an element is found by its line while React is still preparing other items.
  virtualizer.itemSizeCache = measured as Map<VirtualItem['key'], number>
  virtualizer.indexFromElement = ({ dataset }) => items.indexOf(Number(dataset.index))

  // Computing the items updates the range.
  const wanted = virtualizer.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
  const distance = ({ index }: VirtualItem) => Math.max(0, startIndex - index, index - endIndex)
  // At rest, the lines on the screen are there at once: a row that came between the two halves of a click would move the
  // link away. So are the neighbours of the focus: Tab would skip them.
  const isUrgent = (item: VirtualItem) =>
    !long ||
    !hydrated ||
    Math.abs((item.key as number) - pinned) <= 1 ||
    (distance(item) === 0 && !isScrolling())
  const rendered = useGradually(wanted, distance, isUrgent, isCorrecting.current)

  const offset = virtualizer.scrollOffset ?? 0
  const covered = stickyHeaderHeight() + BAR_HEIGHT
  const topKey = (virtualizer.getVirtualItemForOffset(offset + covered + 8)?.key ?? 0) as number
  // A jump may have ended among lines that are one item together.
  const topLine = topKey < 0 ? heights.lineAt(offset - top) : topKey
  const topSection = Math.floor(topLine / SECTION)
  // The items change: React renders again at once.
  if (topSection !== section) setSection(topSection)
  return {
    rendered,
    heights,
    topLine,
    lastLine: Math.min(lineOf(endIndex) + OVERSCAN, lines.count),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  }
}
