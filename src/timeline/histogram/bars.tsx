import { type CSSProperties, type ReactNode, Suspense, useMemo } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { timeline as timelineMessages } from '#messages/timeline'
import type { Filters } from '../../app/data/filters.ts'
import type { Dataset } from '../../app/data/select.ts'
import { overlappedPeriods, type Period } from '../../format/periods.ts'
import { formatPeriod } from '../../ui/dates.ts'
import { isRightToLeft } from '../../ui/direction.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Axis } from './axis.tsx'
import type { BarSet, ZoomRange } from './bar-set.ts'
import { Chart } from './chart.tsx'
import { countBars, enlargement } from './count-bars.ts'
import { type BarRange, type Handle, useBarRange } from './use-bar-range.ts'

const ZoomButton = lazyPart(async () => (await import('./zoom-button.tsx')).ZoomButton)

export interface HistogramProps {
  /** Undefined without filters: the counts come from the manifest. */
  dataset: Dataset | undefined
  filters: Filters
  change: (changes: Partial<Filters>, how?: { replace: boolean }) => void
}

interface Props extends HistogramProps, BarSet {
  zoom: (range: ZoomRange) => void
  /** Shown below the bars, after the selected range. */
  children?: ReactNode
}

/**
 * The bars of the histogram. Each shows the number of entries that match the other filters. Dragging over the bars
 * selects a range; a handle at each edge of it can be dragged, and moved with the arrow keys, being a slider.
 */
export function Bars({ dataset, filters, change, unit, periods, zoom, children }: Props) {
  const last = periods.length - 1
  const selected = overlappedPeriods(periods, [filters.from, filters.to])
  const periodAt = (index: number) => periods[Math.min(Math.max(index, 0), last)] as Period
  const select = ([start, end]: BarRange, how?: { replace: boolean }) => {
    if (start === selected[0] && end === selected[1]) return
    // An end that was not moved keeps its date, which may be more precise than a bar.
    change(
      {
        ...(start !== selected[0] && { from: start === 0 ? '' : periodAt(start).from }),
        ...(end !== selected[1] && { to: end === last ? '' : periodAt(end).to }),
      },
      how,
    )
  }
  const { range, edges, shown, chart, slider } = useBarRange({ selected, bars: periods.length, select })
  const [start, end] = range
  const counts = useMemo(() => countBars(dataset, filters, periods), [dataset, filters, periods])
  const enlarged = enlargement(counts)
  const isOutside = start > last || end < 0
  const barsFrom = (start: number, end: number) =>
    formatPeriod({ from: periodAt(start).from, to: periodAt(end).to })
  const label = isOutside
    ? timelineMessages.outsideArchive(barsFrom(0, last))
    : (range === selected && formatPeriod(filters)) || barsFrom(start, end) || timelineMessages.allDates
  const textOf = (index: number) => {
    const at = Math.min(Math.max(index, 0), last)
    const [count = 0, all] = [counts.counts[at], counts.all?.[at]]
    const countText = filtersMessages.count[filters.by]
    return timelineMessages.bar(
      formatPeriod(periodAt(at)),
      all === undefined ? countText(count) : timelineMessages.share(count, countText(all)),
    )
  }
  const [from, to] = edges.map((edge) => `${(edge / periods.length) * 100}%`)
  const handle = (which: Handle, id: string, name: string) => (
    <>
      <input
        {...slider(which)}
        type="range"
        id={id}
        className="thumb"
        aria-label={name}
        aria-valuetext={textOf(range[which])}
      />
      <span data-handle={which} className="handle" style={{ '--at': which ? to : from } as CSSProperties} />
    </>
  )
  const isSelected = range !== selected || filters.from !== '' || filters.to !== ''
  const center = shown === undefined ? 0 : ((shown + 0.5) / periods.length) * 100
  return (
    <div role="group" aria-label={timelineMessages.dateRange}>
      <div {...chart} className="histogram">
        {isSelected && (
          <span className="bracket" style={{ insetInlineStart: from, width: `calc(${to} - ${from})` }} />
        )}
        <Chart periods={periods} {...counts} enlarged={enlarged} start={start} end={end} shown={shown} />
        {handle(0, 'start-date', timelineMessages.startDate)}
        {handle(1, 'end-date', timelineMessages.endDate)}
      </div>
      <div aria-hidden="true" className="relative h-5 overflow-hidden text-xs text-muted">
        <Axis unit={unit} periods={periods} />
        {shown !== undefined && (
          <span
            className="readout"
            style={{ insetInlineStart: `${center}%`, translate: `${isRightToLeft ? center : -center}%` }}
          >
            {textOf(shown)}
          </span>
        )}
      </div>
      <p className="mt-1.5 flex min-h-6 flex-wrap justify-between gap-x-4 text-sm text-muted">
        <span aria-live="polite" className="min-w-0 grow first-letter:uppercase">
          {label}
          {counts.undated > 0 && !isSelected && ` ${timelineMessages.undated(counts.undated)}`}
        </span>
        {enlarged > 1 && <span>{timelineMessages.enlarged(enlarged)}</span>}
        {(filters.from || filters.to) && (
          <Suspense>
            <ZoomButton unit={unit} periods={periods} start={selected[0]} end={selected[1]} zoom={zoom} />
          </Suspense>
        )}
        {children}
      </p>
    </div>
  )
}
