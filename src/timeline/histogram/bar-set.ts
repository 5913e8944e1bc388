import { firstDay, lastDay } from '../../app/data/archive.ts'
import { keysBetween, periodOf, type TimeUnit, unitFor } from '../../format/calendar.ts'
import type { HistogramWindow } from '../../format/histogram-window.ts'
import type { Period } from '../../format/periods.ts'

/** The periods of a histogram's bars. The first and the last may be open: they contain everything earlier or later. */
export interface BarSet {
  unit: TimeUnit
  periods: Period[]
}

/** A part of a histogram that is shown alone, and whether there are bars before and after it. */
export interface ZoomRange extends Period {
  earlier: boolean
  later: boolean
}

/**
 * Returns a bar for each unit of a window, and one each for everything earlier and later. A week with nothing before or
 * after it has only the days of the window.
 */
export function barsOfWindow({ unit, first, last, earlier, later }: HistogramWindow): BarSet {
  const bars = first ? keysBetween(first, last, unit).map((key) => periodOf(key, unit)) : []
  const [start, end] = [bars[0], bars.at(-1)]
  if (unit === 'week' && start && end) {
    if (!earlier) start.from = first
    if (!later) end.to = last
  }
  return {
    unit,
    periods: [
      ...(earlier ? [{ from: '', to: periodOf(earlier, unit).to }] : []),
      ...bars,
      ...(later ? [{ from: later, to: '' }] : []),
    ],
  }
}

/** Returns the bars of the days on which articles were published. */
export const articleBars = (): BarSet =>
  barsOfWindow({ unit: unitFor(firstDay, lastDay), first: firstDay, last: lastDay, earlier: '', later: '' })
