import { timelineParts } from '#messages/parts/timeline-parts'
import type { BarSet, ZoomRange } from './bar-set.ts'

interface Props extends BarSet {
  /** The indices of the first and the last selected bar. */
  start: number
  end: number
  zoom: (range: ZoomRange) => void
}

/** The most bars that can be zoomed into, by their unit. Days have no finer unit. */
const MAX_BARS = { day: 0, month: 2, year: 20 }

/** A button that shows the selected bars in a finer unit, if they are few. */
export function ZoomButton({ unit, periods, start, end, zoom }: Props) {
  const last = periods.length - 1
  const { from } = periods[start] ?? { from: '' }
  const { to } = periods[end] ?? { to: '' }
  const bars = end - start + 1
  if (!from || !to || bars < 1 || bars > MAX_BARS[unit] || bars > last) return null
  return (
    <button
      type="button"
      className="link min-h-6 self-start"
      onClick={() => zoom({ from, to, earlier: start > 0, later: end < last })}
    >
      {unit === 'year' ? timelineParts.zoomToMonths : timelineParts.zoomToDays}
    </button>
  )
}
