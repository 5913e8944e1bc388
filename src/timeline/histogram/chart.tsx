import { memo } from 'react'
import type { Period } from '../../format/periods.ts'
import { barPath, HEIGHT } from './bar-path.ts'
import type { BarCounts } from './count-bars.ts'

interface Props extends BarCounts {
  periods: readonly Period[]
  /** The factor by which the bars are higher than those of all entries. */
  enlarged: number
  /** The first and the last selected bar. */
  start: number
  end: number
  /** The bar whose count is shown. */
  shown: number | undefined
}

/** A cut through a bar that is higher than the drawing. */
const CUT = 'v-12l1 -12v12z'

/**
 * The drawing of the bars. A bar of everything earlier or later may be higher than all others together: it is cut off,
 * so that it does not dwarf them. If bars count articles and events, articles are their darker part.
 */
export const Chart = memo(({ periods, counts, articles, all, enlarged, start, end, shown }: Props) => {
  const isOpen = (bar: number) => !periods[bar]?.from || !periods[bar]?.to
  const highest = Math.max(1, ...(all ?? counts).filter((_, bar) => !isOpen(bar)))
  const scale = highest / enlarged
  const last = periods.length - 1
  const isCut = (bar: number) => isOpen(bar) && (counts[bar] ?? 0) > scale
  const outside = (of: readonly number[]) => barPath(of, scale, 0, start - 1) + barPath(of, scale, end + 1)
  const whole = articles ? 'bars whole' : 'bars'
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${periods.length} ${HEIGHT}`} preserveAspectRatio="none">
      {shown !== undefined && <path className="pointed" d={`M${shown} 0h1v${HEIGHT}h-1z`} />}
      {all && <path className="bars behind" d={barPath(all, highest)} />}
      <path className={whole} d={barPath(counts, scale, start, end)} />
      <path className={`${whole} outside`} d={outside(counts)} />
      {articles && (
        <>
          <path className="bars" d={barPath(articles, scale, start, end)} />
          <path className="bars outside" d={outside(articles)} />
        </>
      )}
      {[0, last].filter(isCut).map((bar) => (
        <path key={bar} className="cut" d={`M${bar} 40${CUT}`} />
      ))}
    </svg>
  )
})
