import './world-map.css'
import { map } from 'virtual:map'
import { type MouseEvent, memo, type PointerEvent, useState } from 'react'
import { archive } from '../app/archive.ts'
import { count, countryName, formatNumber } from '../ui/words.ts'
import { shadeBounds, shadeOf } from './shades.ts'

interface Props {
  /** The country that is pointed at, here or elsewhere. */
  lit: string | undefined
  light: (code: string | undefined) => void
  chosen: ReadonlySet<string>
  choose: (code: string) => void
}

const articles = new Map(archive.countries.map(({ code, articles }) => [code, articles]))
const bounds = shadeBounds(archive.countries[0]?.articles ?? 1)
const ZOOMS = [1, 2, 4]

/** Land that no article names. */
const land = map.shapes
  .filter(([code]) => !articles.has(code))
  .map(([, path]) => path)
  .join('')
const Land = memo(() => <path className="land" d={land + map.rest} />)

/** The code that an event on the map is about. */
const codeAt = ({ target }: { target: EventTarget }) =>
  target instanceof Element ? target.getAttribute('data-code') || undefined : undefined

/**
 * The world, shaded by how many articles name each country. It is for pointers: the list beside it does the same for
 * keys and for screen readers.
 */
export function WorldMap({ lit, light, chosen, choose }: Props) {
  const [zoom, setZoom] = useState(1)
  const classOf = (code: string) => `shade-${shadeOf(articles.get(code) ?? 0, bounds)}`
  const state = (code: string) => ({
    'data-code': code,
    'data-lit': lit === code || undefined,
    'data-chosen': chosen.has(code) || undefined,
    className: classOf(code),
  })
  const shown = lit && articles.has(lit) ? lit : undefined
  return (
    <figure className="mt-6">
      <div className="overflow-auto" style={{ aspectRatio: `${map.width} / ${map.height}` }}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list is for keys */}
        <svg
          role="img"
          aria-label={`Map of the world, shaded by how many articles name each country. The list below has the same ${formatNumber(articles.size)} countries.`}
          viewBox={`0 0 ${map.width} ${map.height}`}
          className="map block"
          style={{ width: `${zoom * 100}%` }}
          onPointerOver={(event: PointerEvent) => light(codeAt(event))}
          onPointerLeave={() => light(undefined)}
          onClick={(event: MouseEvent) => {
            const code = codeAt(event)
            if (code) choose(code)
          }}
        >
          <Land />
          {map.shapes.map(
            ([code, path]) => articles.has(code) && <path key={code} d={path} {...state(code)} />,
          )}
          {map.marks.map(
            ([code, x, y]) =>
              articles.has(code) && <circle key={code} cx={x} cy={y} r={zoom > 1 ? 4 : 6} {...state(code)} />,
          )}
        </svg>
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
        <span className="grow font-semibold text-ink" aria-hidden="true">
          {shown && `${countryName(shown)}: ${count(articles.get(shown) ?? 0, 'article')}`}
        </span>
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
      </figcaption>
    </figure>
  )
}

const articlesOfMost = archive.countries[0]?.articles ?? 1
