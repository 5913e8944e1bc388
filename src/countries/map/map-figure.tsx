import './world-map.css'
import { Suspense, useState } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { countryName } from '../../format/country-name.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { articleCounts, type MapState } from './map-data.ts'
import { MapLegend } from './map-legend.tsx'
import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts'

const WorldMap = lazyPart(async () => (await import('./world-map.tsx')).WorldMap)

const ZOOMS = [1, 2, 4]

interface Props extends MapState {
  /** False while the page is prerendered or hydrated: only its space is reserved then. */
  ready: boolean
}

/** The world map with its legend and zoom buttons. Its space is reserved before it loads. */
export function MapFigure({ ready, ...state }: Props) {
  const [zoom, setZoom] = useState(1)
  const zoomBy = (steps: number) => setZoom(ZOOMS[ZOOMS.indexOf(zoom) + steps] ?? zoom)
  const { highlighted } = state
  const articles = highlighted && articleCounts.get(highlighted)
  return (
    <figure className="mt-6 noscript:hidden">
      <div className="overflow-auto" style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT}` }}>
        <Suspense fallback={null}>{ready && <WorldMap {...state} zoom={zoom} />}</Suspense>
      </div>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <MapLegend />
        <span className="grow" />
        <span className="flex gap-2">
          <button
            type="button"
            className="button"
            aria-label={countriesMessages.zoomOut}
            disabled={zoom === ZOOMS[0]}
            onClick={() => zoomBy(-1)}
          >
            −
          </button>
          <button
            type="button"
            className="button"
            aria-label={countriesMessages.zoomIn}
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => zoomBy(1)}
          >
            +
          </button>
        </span>
        {/* The line is reserved, so that nothing moves when a country is highlighted. */}
        <span className="min-h-5 w-full font-semibold text-ink" aria-hidden="true">
          {articles && countriesMessages.countryOnMap(countryName(highlighted), articles)}
        </span>
      </figcaption>
    </figure>
  )
}
