import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo, useState } from 'react'
import { eventIndexQuery } from '../../app/data/event-index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { articleBars, barsOfWindow, withArticles, type ZoomRange } from './bar-set.ts'
import { Bars, type HistogramProps } from './bars.tsx'

const ZoomedHistogram = lazyPart(async () => (await import('./zoomed-histogram.tsx')).ZoomedHistogram)

interface Props extends HistogramProps {
  /** The country whose page this is. */
  countryCode: string | undefined
}

/** The histogram of publication dates, event dates or both. It doubles as the date filter. */
export function Histogram({ countryCode, ...props }: Props) {
  const { by } = props.filters
  const withEvents = by !== 'published'
  const { data } = useQuery({ ...eventIndexQuery, enabled: withEvents })
  const bars = useMemo(() => {
    if (!withEvents) return articleBars()
    return data && barsOfWindow(by === 'both' ? withArticles(data.window) : data.window)
  }, [withEvents, by, data])
  const [range, zoom] = useState<ZoomRange>()
  const pending = <div className="h-[7.5rem] sm:h-24" />
  if (!bars) return pending
  if (range)
    return (
      <Suspense fallback={pending}>
        <ZoomedHistogram {...props} countryCode={countryCode} range={range} zoom={zoom} pending={pending} />
      </Suspense>
    )
  return bars.periods.length > 1 && <Bars {...props} {...bars} zoom={zoom} />
}
