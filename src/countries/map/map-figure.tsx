import './world-map.css'
import { type PointerEvent, Suspense, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { countries as countriesMessages } from '#messages/countries'
import { countryName } from '../../format/country-name.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { articleCounts, type MapState } from './map-data.ts'
import { MapLegend } from './map-legend.tsx'
import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts'
import { useMapZoom } from './use-map-zoom.ts'

const WorldMap = lazyPart(async () => (await import('./world-map.tsx')).WorldMap)

interface Props extends MapState {
  /** False while the page is prerendered or hydrated: only its space is reserved then. */
  ready: boolean
}

/** A place of the figure, as shares of its width and height. */
type Place = readonly [x: number, y: number]

/**
 * The world map with its legend and zoom buttons. Its space is reserved before it loads. The country under the pointer,
 * or the one with the focus in the list, is named beside it; a click opens its page.
 */
export function MapFigure({ ready, highlighted, highlight, selected }: Props) {
  const navigate = useNavigate()
  const { zoom, frame, zoomBy, isMax, drag, hasDragged } = useMapZoom()
  const figure = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>([0, 0])
  const placeOf = (x: number, y: number): Place => {
    const box = (figure.current as HTMLDivElement).getBoundingClientRect()
    const share = (value: number) => Math.min(1, Math.max(0, value))
    return [share((x - box.left) / box.width), share((y - box.top) / box.height)]
  }
  const articles = highlighted && articleCounts.get(highlighted)
  const [x, y] = place
  return (
    <figure className="map-figure mt-6 noscript:hidden">
      <div ref={figure} className="relative">
        <div
          ref={frame}
          // In a window from right to left, the browser would count its scroll position from the other end.
          dir="ltr"
          {...drag}
          className="map-frame overflow-auto"
          style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT}` }}
          onPointerLeave={() => highlight(undefined)}
        >
          <Suspense fallback={null}>
            {ready && (
              <WorldMap
                zoom={zoom}
                highlighted={highlighted}
                selected={selected}
                point={(code, { clientX, clientY }: PointerEvent) => {
                  highlight(code)
                  setPlace(placeOf(clientX, clientY))
                }}
                locate={(left, top) => setPlace(placeOf(left, top))}
                open={(code) => {
                  if (!hasDragged()) void navigate(`/country/${code.toLowerCase()}`)
                }}
              />
            )}
          </Suspense>
        </div>
        {articles && (
          <span
            aria-hidden="true"
            className="map-label screen-only"
            style={{
              left: `${x * 100}%`,
              top: `${y * 100}%`,
              translate: `-${x * 100}% ${y < 0.3 ? '1.25rem' : 'calc(-100% - 0.75rem)'}`,
            }}
          >
            {countriesMessages.countryOnMap(countryName(highlighted), articles)}
          </span>
        )}
      </div>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <MapLegend />
        <span className="grow" />
        <span className="screen-only flex gap-2">
          <button
            type="button"
            className="button"
            aria-label={countriesMessages.zoomOut}
            disabled={zoom === 1}
            onClick={() => zoomBy(-1)}
          >
            −
          </button>
          <button
            type="button"
            className="button"
            aria-label={countriesMessages.zoomIn}
            disabled={isMax}
            onClick={() => zoomBy(1)}
          >
            +
          </button>
        </span>
      </figcaption>
    </figure>
  )
}
