import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { firstDay, lastDay } from '../../app/data/archive.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { unitFor } from '../../format/calendar.ts'
import type { HistogramWindow } from '../../format/histogram-window.ts'
import { barsOfWindow, type ZoomRange } from './bar-set.ts'
import { Bars, type HistogramProps } from './bars.tsx'

interface Props extends HistogramProps {
  zoom: (range: ZoomRange) => void
  /** Shown until the dates are loaded. */
  pending: ReactNode
}

/** The histogram of event dates, or of event and publication dates. */
export function EventHistogram({ pending, ...props }: Props) {
  const { by } = props.filters
  const { data } = useQuery(eventIndexQuery)
  const bars = useMemo(
    () => data && barsOfWindow(by === 'both' ? withArticles(data.window) : data.window),
    [by, data],
  )
  if (!bars) return pending
  return bars.periods.length > 1 && <Bars {...props} {...bars} />
}

/** Widens the window of the events, so that it contains the days of all articles too. */
function withArticles({ unit, first, last, earlier, later }: HistogramWindow): HistogramWindow {
  if (!firstDay) return { unit, first, last, earlier, later }
  const low = first < firstDay ? first : firstDay
  const high = last > lastDay ? last : lastDay
  if (low === first && high === last) return { unit, first, last, earlier, later }
  const wider = unitFor(low, high)
  const sameUnit = wider === unit
  return {
    unit: wider,
    first: low,
    last: high,
    earlier: sameUnit && low === first ? earlier : '',
    later: sameUnit && high === last ? later : '',
  }
}
