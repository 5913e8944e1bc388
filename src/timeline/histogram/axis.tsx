import { memo } from 'react'
import type { BarSet } from './bar-set.ts'
import { ticksOf } from './ticks.ts'

/** The most labels that fit below the bars where they are wide and where they are narrow. */
const [WIDE, NARROW] = [10, 4]

/** The time axis of the histogram. */
export const Axis = memo((bars: BarSet) =>
  [
    { max: WIDE, className: '@max-xl:hidden' },
    { max: NARROW, className: '@xl:hidden' },
  ].map(({ max, className }) => (
    <div key={max} className={className}>
      {ticksOf(bars, max).map(({ label, at }) => (
        <span key={at} className="tick" style={{ insetInlineStart: `${(at * 100).toFixed(2)}%` }}>
          {label}
        </span>
      ))}
    </div>
  )),
)
