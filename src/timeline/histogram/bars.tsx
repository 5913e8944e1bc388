import { lazy, type PointerEvent, type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import { BUNDLED_DATES } from '../../app/data/days.ts'
import { type Filters, nounOf } from '../../app/data/filters.ts'
import { type Dataset, timesLeft } from '../../app/data/select.ts'
import type { TimeUnit } from '../../format/calendar.ts'
import { countOverlapping, overlappedPeriods, type Period } from '../../format/periods.ts'
import { formatPeriod } from '../../ui/dates.ts'
import { count } from '../../ui/words.ts'
import type { Stretch } from './zoom.tsx'

const Zoom = lazy(async () => ({ default: (await import('./zoom.tsx')).Zoom }))

interface Props {
  /** Absent where nothing is filtered: the manifest's own counts will do. */
  dataset: Dataset | undefined
  filters: Filters
  change: (some: Partial<Filters>, how?: { replace: boolean }) => void
  unit: TimeUnit
  periods: Period[]
  /** Draws a stretch in a finer unit. */
  zoom?: (stretch: Stretch) => void
  /** What stands below, at the right. */
  children?: ReactNode
}

/**
 * A bar for each day, month or year: how much the other filters leave there. Dragging over the bars
 * chooses a range, and so do the two thumbs, which arrow keys move.
 */
export function Bars({ dataset, filters, change, unit, periods, zoom, children }: Props) {
  const end = periods.length - 1
  const [start, stop] = overlappedPeriods(periods, [filters.from, filters.to])
  const [draft, setDraft] = useState<[number, number]>()
  const anchor = useRef<number>(undefined)
  const bars = useRef<HTMLDivElement>(null)
  // Whether keys have moved a thumb since it got the focus: one visit is one history entry.
  const moved = useRef(false)
  // Of both kinds, how many are articles is counted too.
  const [counts, articles] = useMemo((): [counts: number[], articles: number[] | undefined] => {
    if (dataset) {
      const { times, sizes } = timesLeft(dataset, filters)
      const published = dataset.entries.merged?.publishedRuns
      return [
        countOverlapping(periods, times, sizes),
        published &&
          countOverlapping(
            periods,
            times,
            sizes.map((size, run) => size * (published[run] as number)),
          ),
      ]
    }
    return [
      countOverlapping(
        periods,
        BUNDLED_DATES.map(([date]) => [date, date]),
        BUNDLED_DATES.map(([, , size]) => size),
      ),
      undefined,
    ]
  }, [dataset, filters, periods])
  const noun = nounOf(filters)
  // What lies before and behind a stretch would dwarf it.
  const highest = Math.max(1, ...counts.filter((_, index) => periods[index]?.from === periods[index]?.to))

  const [low, high] = draft ?? [start, stop]
  const at = (index: number) => periods[Math.min(Math.max(index, 0), end)] as Period
  const stretch = (low: number, high: number) =>
    formatPeriod({ from: at(low).from, to: at(high).to }) || 'all days'
  const label = low <= end && high >= 0 ? stretch(low, high) : `none of ${stretch(0, end)}`
  const commit = ([low, high]: [number, number], how?: { replace: boolean }) => {
    setDraft(undefined)
    if (low === start && high === stop) return
    // The end that was not moved keeps its date, which may be finer than a bar.
    change(
      {
        ...(low !== start && { from: low === 0 ? '' : at(low).from }),
        ...(high !== stop && { to: high === end ? '' : at(high).to }),
      },
      how,
    )
  }
  const barAt = (event: PointerEvent) => {
    const box = (bars.current as HTMLDivElement).getBoundingClientRect()
    const share = (event.clientX - box.left) / box.width
    return Math.min(end, Math.max(0, Math.floor(share * periods.length)))
  }
  const span = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]
  const thumb = (which: 0 | 1) => ({
    type: 'range' as const,
    className: 'thumb',
    min: 0,
    max: end,
    step: 1,
    value: which === 0 ? low : high,
    'aria-label': which === 0 ? 'From' : 'To',
    'aria-valuetext': formatPeriod(at(which === 0 ? low : high)),
    onChange: (event: { target: HTMLInputElement }) => {
      const at = Number(event.target.value)
      setDraft(which === 0 ? [Math.min(at, high), high] : [low, Math.max(at, low)])
    },
    onPointerUp: () => draft && commit(draft),
    onKeyUp: () => {
      if (!draft) return
      commit(draft, { replace: moved.current })
      moved.current = true
    },
    onBlur: () => {
      if (draft) commit(draft)
      moved.current = false
    },
  })

  return (
    <div role="group" aria-label="Dates">
      <div className="relative pb-2">
        <div
          ref={bars}
          aria-hidden="true"
          className="flex h-14 cursor-crosshair touch-pan-y items-end border-b border-ink select-none"
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            anchor.current = barAt(event)
            setDraft([anchor.current, anchor.current])
          }}
          onPointerMove={(event) => {
            if (anchor.current !== undefined) setDraft(span(anchor.current, barAt(event)))
          }}
          onPointerUp={(event) => {
            if (anchor.current === undefined) return
            commit(span(anchor.current, barAt(event)))
            anchor.current = undefined
          }}
          onPointerCancel={() => {
            anchor.current = undefined
            setDraft(undefined)
          }}
        >
          {periods.map((period, index) => {
            const { from, to } = period
            const number = counts[index] ?? 0
            const inside = index >= low && index <= high
            return (
              <div
                key={from || '-'}
                data-key={from === to ? from : `${from}..${to}`}
                title={`${formatPeriod(period)}: ${count(number, noun)}`}
                className="flex h-full grow basis-0 items-end justify-center hover:bg-raised"
              >
                <div
                  className={`bar h-full w-[calc(100%-1px)] max-w-3 origin-bottom min-w-px ${inside && number ? 'bg-ink' : 'bg-rule'} ${from === to ? '' : 'opacity-50'} ${articles ? 'of-both' : ''}`}
                  style={{
                    // Drawn lower and not made lower, so that nothing moves for it. Empty time is seen as such.
                    transform: `scaleY(${number ? Math.min(1, Math.max(0.08, number / highest)) : 0.035})`,
                    ...(articles && {
                      backgroundSize: `100% ${((articles[index] as number) / (number || 1)) * 100}%`,
                    }),
                  }}
                />
              </div>
            )
          })}
        </div>
        <input id="strip-from" {...thumb(0)} style={low > end / 2 ? { zIndex: 1 } : undefined} />
        <input id="strip-to" {...thumb(1)} />
      </div>
      <p className="mt-2 flex min-h-12 flex-wrap justify-between gap-x-4 text-sm text-muted sm:min-h-6">
        <span aria-live="polite" className="min-w-0 grow">
          {label}
        </span>
        {zoom && (filters.from || filters.to) && (
          <Suspense>
            <Zoom unit={unit} periods={periods} start={start} stop={stop} zoom={zoom} />
          </Suspense>
        )}
        {children}
        <span className="text-right">
          {count(periods.filter(({ from, to }) => from === to).length, unit)}
        </span>
      </p>
    </div>
  )
}
