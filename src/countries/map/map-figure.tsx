import './world-map.css'
import { lazy, Suspense, useState } from 'react'
import { archive } from '../../app/data/archive.ts'
import { MAP_HEIGHT, MAP_WIDTH } from '../../format/map-size.ts'
import { count, countryName, formatNumber } from '../../ui/words.ts'
import { shadeBounds } from './shades.ts'

const WorldMap = lazy(async () => ({ default: (await import('./world-map.tsx')).WorldMap }))

export interface Props {
  /** The country that is pointed at, here or elsewhere. */
  lit: string | undefined
  light: (code: string | undefined) => void
  chosen: ReadonlySet<string>
  choose: (code: string) => void
}

/** How many articles name each country, and from how many on each shade is. */
export const articlesOf = new Map(archive.countries.map(({ code, articles }) => [code, articles]))
const articlesOfMost = archive.countries[0]?.articles ?? 1
export const bounds = shadeBounds(articlesOfMost)

const ZOOMS = [1, 2, 4]

/**
 * The map with its key. Its room is there before it is.
 * @param ready whether it may come: it is no part of a page that the build has drawn
 */
export function MapFigure({ ready, ...props }: Props & { ready: boolean }) {
  const { lit } = props
  const [zoom, setZoom] = useState(1)
  const shown = lit && articlesOf.has(lit) ? lit : undefined
  return (
    <figure className="mt-6 noscript:hidden">
      <div className="overflow-auto" style={{ aspectRatio: `${MAP_WIDTH} / ${MAP_HEIGHT}` }}>
        <Suspense fallback={null}>{ready && <WorldMap {...props} zoom={zoom} />}</Suspense>
      </div>
      <figcaption className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-muted">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {bounds.map((bound, index) => {
            const next = bounds[index + 1]
            return (
              <span key={bound} className="inline-flex items-center gap-1.5">
                <span
                  aria-hidden="true"
                  className={`map-key shade-${index + 1} inline-block size-3.5 border border-rule`}
                />
                {next === undefined
                  ? `${formatNumber(bound)}${bound === articlesOfMost ? '' : ' or more'}`
                  : next - 1 > bound
                    ? `${formatNumber(bound)}–${formatNumber(next - 1)}`
                    : formatNumber(bound)}
              </span>
            )
          })}
          <span>{archive.articles === 1 ? 'article' : 'articles'}</span>
        </span>
        <span className="grow" />
        <span className="flex gap-2">
          <button
            type="button"
            className="button"
            aria-label="Smaller map"
            disabled={zoom === ZOOMS[0]}
            onClick={() => setZoom(ZOOMS[ZOOMS.indexOf(zoom) - 1] ?? zoom)}
          >
            −
          </button>
          <button
            type="button"
            className="button"
            aria-label="Larger map"
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => setZoom(ZOOMS[ZOOMS.indexOf(zoom) + 1] ?? zoom)}
          >
            +
          </button>
        </span>
        {/* Its line is there before anything is pointed at. */}
        <span className="min-h-5 w-full font-semibold text-ink" aria-hidden="true">
          {shown && `${countryName(shown)}: ${count(articlesOf.get(shown) ?? 0, 'article')}`}
        </span>
      </figcaption>
    </figure>
  )
}
