import { type ReactNode, useMemo } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { useDataset } from '../../app/data/selection.ts'
import { LoadFailure } from '../../ui/load-failure.tsx'
import type { ZoomRange } from './bar-set.ts'
import { Bars, type HistogramProps } from './bars.tsx'
import { barsOfRange } from './bars-of-range.ts'

interface Props extends HistogramProps {
  countryCode: string | undefined
  range: ZoomRange
  zoom: (range: ZoomRange | undefined) => void
  /** Shown until the dates are loaded. */
  pending: ReactNode
}

/** A part of the histogram in a finer unit, with a button that zooms out. */
export function ZoomedHistogram({ range, zoom, pending, countryCode, ...props }: Props) {
  const { dataset, error, retry } = useDataset(props.filters, countryCode, 'dates')
  const bars = useMemo(() => barsOfRange(range), [range])
  if (error && !dataset)
    return <LoadFailure message={timelineParts.datesFailed} error={error} retry={retry} />
  if (!dataset) return pending
  return (
    <Bars {...props} {...bars} dataset={dataset} zoom={zoom}>
      <button
        type="button"
        className="link min-h-6 self-start"
        // The button that zoomed in had the focus and has disappeared.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onClick={() => {
          zoom(undefined)
          requestAnimationFrame(() => document.getElementById('start-date')?.focus())
        }}
      >
        {timelineParts.zoomOut}
      </button>
    </Bars>
  )
}
