import type { TimeUnit } from '../../format/calendar.ts'
import type { Period } from '../../format/periods.ts'

/** A stretch of a strip that is to be drawn by itself, and whether anything of the strip lies at either side. */
export interface Stretch extends Period {
  earlier: boolean
  later: boolean
}

interface Props {
  unit: TimeUnit
  periods: Period[]
  /** The first and the last bar of what is chosen. */
  start: number
  stop: number
  zoom: (stretch: Stretch) => void
}

/** How many months are few enough to be drawn as days, and years as months. */
const DRAWN = { day: 0, month: 2, year: 20 }

/** A button to draw what is chosen in a finer unit, if it is little of the strip. */
export function Zoom({ unit, periods, start, stop, zoom }: Props) {
  const end = periods.length - 1
  const { from } = periods[start] ?? { from: '' }
  const { to } = periods[stop] ?? { to: '' }
  const bars = stop - start + 1
  if (!from || !to || bars < 1 || bars > DRAWN[unit] || bars > end) return null
  return (
    <button
      type="button"
      className="link min-h-6 self-start"
      onClick={() => zoom({ from, to, earlier: start > 0, later: stop < end })}
    >
      Show {bars === 1 ? 'its' : 'their'} {unit === 'year' ? 'months' : 'days'}
    </button>
  )
}
