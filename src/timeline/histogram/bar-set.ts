import { firstDay, lastDay } from '../../app/data/archive.ts'
import { keysBetween, type TimeUnit, unitFor } from '../../format/calendar.ts'
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

/** Returns a bar for each unit of a window, and one each for everything earlier and later. */
export const barsOfWindow = ({ unit, first, last, earlier, later }: HistogramWindow): BarSet => ({
  unit,
  periods: [
    ...(earlier ? [{ from: '', to: earlier }] : []),
    ...(first ? keysBetween(first, last, unit).map((key) => ({ from: key, to: key })) : []),
    ...(later ? [{ from: later, to: '' }] : []),
  ],
})

/** Returns the bars of the days on which articles were published. */
export const articleBars = (): BarSet =>
  barsOfWindow({ unit: unitFor(firstDay, lastDay), first: firstDay, last: lastDay, earlier: '', later: '' })

/** Widens the window of the events, so that it contains the days of all articles too. */
export function withArticles({ unit, first, last, earlier, later }: HistogramWindow): HistogramWindow {
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
