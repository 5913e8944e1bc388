import { Suspense, useMemo, useState } from 'react'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { articleBars, type ZoomRange } from './bar-set.ts'
import { Bars, type HistogramProps } from './bars.tsx'

const EventHistogram = lazyPart(async () => (await import('./event-histogram.tsx')).EventHistogram)
const ZoomedHistogram = lazyPart(async () => (await import('./zoomed-histogram.tsx')).ZoomedHistogram)

interface Props extends HistogramProps {
  /** The country whose page this is. */
  countryCode: string | undefined
}

/** The histogram of publication dates, event dates or both. It doubles as the date filter. */
export function Histogram({ countryCode, ...props }: Props) {
  const [range, zoom] = useState<ZoomRange>()
  const bars = useMemo(articleBars, [])
  const pending = <div className="h-[6.875rem]" />
  return (
    <Suspense fallback={pending}>
      {range ? (
        <ZoomedHistogram {...props} countryCode={countryCode} range={range} zoom={zoom} pending={pending} />
      ) : props.filters.by !== 'published' ? (
        <EventHistogram {...props} zoom={zoom} pending={pending} />
      ) : (
        bars.periods.length > 1 && <Bars {...props} {...bars} zoom={zoom} />
      )}
    </Suspense>
  )
}
