import { type ReactNode, useMemo } from 'react'
import { useDataset } from '../../app/data/selection.ts'
import type { TimeUnit } from '../../format/calendar.ts'
import { keysBetween, unitFor } from '../../format/calendar.ts'
import { adjacentUnit } from '../../format/histogram-window.ts'
import type { Period } from '../../format/periods.ts'
import { LoadFailure } from '../../ui/load-state.tsx'
import { Bars } from './bars.tsx'
import type { Props } from './histogram.tsx'
import type { Stretch } from './zoom.tsx'

/** A stretch in the unit that it asks for, with one bar for all that lies before it and one for all behind it. */
export function barsWithin({ from, to, earlier, later }: Stretch): { unit: TimeUnit; periods: Period[] } {
  const first = from.padEnd(10, '-01')
  const last = adjacentUnit(adjacentUnit(to, UNITS[to.length] ?? 'day', 1).padEnd(10, '-01'), 'day', -1)
  const unit = unitFor(first, last)
  const keys = keysBetween(first, last, unit)
  return {
    unit,
    periods: [
      ...(earlier ? [{ from: '', to: adjacentUnit(keys[0] as string, unit, -1) }] : []),
      ...keys.map((key) => ({ from: key, to: key })),
      ...(later ? [{ from: adjacentUnit(keys.at(-1) as string, unit, 1), to: '' }] : []),
    ],
  }
}

const UNITS: Record<number, TimeUnit> = { 4: 'year', 7: 'month', 10: 'day' }

/** A stretch of the strip, drawn larger, and the way back to all of it. */
export function Near({
  stretch,
  zoom,
  pending,
  ...props
}: Props & { stretch: Stretch; zoom: (stretch: Stretch | undefined) => void; pending: ReactNode }) {
  const { dataset, error, retry } = useDataset(props.filters, props.within, 'dates')
  const bars = useMemo(() => barsWithin(stretch), [stretch])
  if (error && !dataset) return <LoadFailure what="What days there are" error={error} retry={retry} />
  if (!dataset) return pending
  return (
    <Bars {...props} {...bars} dataset={dataset} zoom={zoom}>
      <button
        type="button"
        className="link min-h-6 self-start"
        // The button that led here is gone, and had the focus.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onClick={() => {
          zoom(undefined)
          requestAnimationFrame(() => document.getElementById('strip-from')?.focus())
        }}
      >
        Show all
      </button>
    </Bars>
  )
}
