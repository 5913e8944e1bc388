import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { firstDay, lastDay } from '../../app/data/archive.ts'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import type { Filters } from '../../app/data/filters.ts'
import type { Dataset } from '../../app/data/select.ts'
import type { TimeUnit } from '../../format/calendar.ts'
import { keysBetween, unitFor } from '../../format/calendar.ts'
import type { HistogramWindow } from '../../format/histogram-window.ts'
import type { Period } from '../../format/periods.ts'
import { Bars } from './bars.tsx'
import type { Stretch } from './zoom.tsx'

const Near = lazy(async () => ({ default: (await import('./near.tsx')).Near }))

export interface Props {
  /** Absent where nothing is filtered: the manifest's own counts will do. */
  dataset: Dataset | undefined
  filters: Filters
  change: (some: Partial<Filters>, how?: { replace: boolean }) => void
  within: string | undefined
}

interface BarSet {
  unit: TimeUnit
  periods: Period[]
}

/** A bar for each unit of a window, and one for all that lies before it and behind it. */
const barsOf = ({ unit, first, last, earlier, later }: HistogramWindow): BarSet => ({
  unit,
  periods: [
    ...(earlier ? [{ from: '', to: earlier }] : []),
    ...(first ? keysBetween(first, last, unit).map((key) => ({ from: key, to: key })) : []),
    ...(later ? [{ from: later, to: '' }] : []),
  ],
})

/** A window of what happened, as far as it does not hold the days of all articles by itself. */
function withArticles({ unit, first, last, earlier, later }: HistogramWindow): HistogramWindow {
  const [low, high] = [first < firstDay ? first : firstDay, last > lastDay ? last : lastDay]
  if (low === first && high === last) return { unit, first, last, earlier, later }
  const wider = unitFor(low, high)
  const alike = wider === unit
  return {
    unit: wider,
    first: low,
    last: high,
    earlier: alike && low === first ? earlier : '',
    later: alike && high === last ? later : '',
  }
}

const ARTICLES = barsOf({
  unit: unitFor(firstDay, lastDay),
  first: firstDay,
  last: lastDay,
  earlier: '',
  later: '',
})

/** The strip of bars, of publication, of what happened or of both. A stretch of it is drawn larger on demand. */
export function Histogram(props: Props) {
  const { by } = props.filters
  const happened = by !== 'published'
  const { data } = useQuery({ ...eventIndexQuery, enabled: happened })
  const bars = useMemo(() => {
    if (!happened) return ARTICLES
    return data && barsOf(by === 'both' ? withArticles(data.window) : data.window)
  }, [happened, by, data])
  const [near, zoom] = useState<Stretch>()
  const pending = <div className="h-[7.5rem] sm:h-24" />
  if (!bars) return pending
  if (near)
    return (
      <Suspense fallback={pending}>
        <Near {...props} stretch={near} zoom={zoom} pending={pending} />
      </Suspense>
    )
  return bars.periods.length > 1 && <Bars {...props} {...bars} zoom={zoom} />
}
