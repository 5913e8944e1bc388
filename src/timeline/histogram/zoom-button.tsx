import { timelineParts } from '#messages/parts/timeline-parts'
import type { BarSet, ZoomRange } from './bar-set.ts'
import { unitOfRange } from './bars-of-range.ts'

interface Props extends BarSet {
  /** The indices of the first and the last selected bar. */
  start: number
  end: number
  zoom: (range: ZoomRange) => void
}

/** A button that shows the selected bars in a finer unit, if they are few. */
export function ZoomButton({ unit, periods, start, end, zoom }: Props) {
  const last = periods.length - 1
  const { from } = periods[start] ?? { from: '' }
  const { to } = periods[end] ?? { to: '' }
  if (!from || !to || end < start || end - start === last) return null
  const finer = unitOfRange({ from, to })
  if (finer === unit || finer === 'year') return null
  return (
    <button
      type="button"
      className="link min-h-6 self-start"
      onClick={() => zoom({ from, to, earlier: start > 0, later: end < last })}
    >
      {timelineParts.zoomTo[finer]}
    </button>
  )
}
