import './world-map.css'
import { map } from 'virtual:map'
import { type MouseEvent, memo, type PointerEvent } from 'react'
import { formatNumber } from '../../ui/words.ts'
import { articlesOf, bounds, type Props } from './map-figure.tsx'
import { shadeOf } from './shades.ts'

/** Land that no article names. */
const land = map.shapes
  .filter(([code]) => !articlesOf.has(code))
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
export function WorldMap({ lit, light, chosen, choose, zoom }: Props & { zoom: number }) {
  const state = (code: string) => ({
    'data-code': code,
    'data-lit': lit === code || undefined,
    'data-chosen': chosen.has(code) || undefined,
    className: `shade-${shadeOf(articlesOf.get(code) ?? 0, bounds)}`,
  })
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list is for keys */}
      <svg
        role="img"
        aria-label={`Map of the world, shaded by how many articles name each country. The list below has the same ${formatNumber(articlesOf.size)} countries.`}
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
          ([code, path]) => articlesOf.has(code) && <path key={code} d={path} {...state(code)} />,
        )}
        {map.marks.map(
          ([code, x, y]) =>
            articlesOf.has(code) && <circle key={code} cx={x} cy={y} r={zoom > 1 ? 4 : 6} {...state(code)} />,
        )}
      </svg>
    </>
  )
}
