import { type ReactNode, Suspense, useMemo } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { timeline as timelineMessages } from '#messages/timeline'
import type { Filters } from '../../app/data/filters.ts'
import type { Dataset } from '../../app/data/select.ts'
import { overlappedPeriods, type Period } from '../../format/periods.ts'
import { formatPeriod } from '../../ui/dates.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Bar } from './bar.tsx'
import type { BarSet, ZoomRange } from './bar-set.ts'
import { countBars } from './count-bars.ts'
import { type BarRange, useBarRange } from './use-bar-range.ts'

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
 * selects a range, and so do two sliders, which arrow keys move.
 */
export function Bars({ dataset, filters, change, unit, periods, zoom, children }: Props) {
  const last = periods.length - 1
  const selected = overlappedPeriods(periods, [filters.from, filters.to])
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
  const { range, chart, slider } = useBarRange({ selected, bars: periods.length, select })
  const [start, end] = range
  const { counts, articles, undated } = useMemo(
    () => countBars(dataset, filters, periods),
    [dataset, filters, periods],
  )
  // The open bars at the ends may be very high and would dwarf the rest.
  const highest = Math.max(1, ...counts.filter((_, index) => periods[index]?.from === periods[index]?.to))
  const periodAt = (index: number) => periods[Math.min(Math.max(index, 0), last)] as Period
  const label =
    start <= last && end >= 0
      ? formatPeriod({ from: periodAt(start).from, to: periodAt(end).to }) || timelineMessages.allDates
      : timelineMessages.outsideArchive(formatPeriod({ from: periodAt(0).from, to: periodAt(last).to }))
  return (
    <div role="group" aria-label={timelineMessages.dateRange}>
      <div className="relative pb-2">
        <div
          {...chart}
          aria-hidden="true"
          className="flex h-14 cursor-crosshair touch-pan-y items-end border-b border-ink select-none"
        >
          {periods.map((period, index) => {
            const count = counts[index] ?? 0
            return (
              <Bar
                key={period.from || '-'}
                period={period}
                title={timelineMessages.bar(formatPeriod(period), filtersMessages.count[filters.by](count))}
                count={count}
                articles={articles?.[index]}
                highest={highest}
                selected={index >= start && index <= end}
              />
            )
          })}
        </div>
        <input
          {...slider(0)}
          type="range"
          id="start-date"
          className="thumb"
          aria-label={timelineMessages.startDate}
          aria-valuetext={formatPeriod(periodAt(start))}
          // If both sliders are at the right end, this one must stay on top: the other can't move away.
          style={start > last / 2 ? { zIndex: 1 } : undefined}
        />
        <input
          {...slider(1)}
          type="range"
          id="end-date"
          className="thumb"
          aria-label={timelineMessages.endDate}
          aria-valuetext={formatPeriod(periodAt(end))}
        />
      </div>
      <p className="mt-2 flex min-h-12 flex-wrap justify-between gap-x-4 text-sm text-muted sm:min-h-6">
        <span aria-live="polite" className="min-w-0 grow">
          {label}
          {undated > 0 && !filters.from && !filters.to && ` ${timelineMessages.undated(undated)}`}
        </span>
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
