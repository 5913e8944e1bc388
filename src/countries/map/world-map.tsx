import './world-map.css'
import { type MouseEvent, memo, type PointerEvent } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { map } from './data/world-map.ts'
import { articleCounts, bounds, type MapState } from './map-data.ts'
import { shadeOf } from './shades.ts'

/** The outlines of the countries that no article mentions, as one path. */
const unmentioned = map.shapes
  .filter(([code]) => !articleCounts.has(code))
  .map(([, path]) => path)
  .join('')
const Land = memo(() => <path className="land" d={unmentioned + map.rest} />)

/** Returns the code of the country that an event happened on. */
const codeAt = ({ target }: { target: EventTarget }) =>
  target instanceof Element ? target.getAttribute('data-code') || undefined : undefined

interface Props extends MapState {
  zoom: number
}

/**
 * The world, shaded by how many articles mention each country. It is for pointers only; the list below it offers the
 * same to keyboards and screen readers.
 */
export function WorldMap({ highlighted, highlight, selected, toggle, zoom }: Props) {
  const attributes = (code: string) => ({
    'data-code': code,
    'data-highlighted': highlighted === code || undefined,
    'data-selected': selected.has(code) || undefined,
    className: `shade-${shadeOf(articleCounts.get(code) ?? 0, bounds)}`,
  })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list is for keys
    <svg
      role="img"
      aria-label={countriesMessages.map(articleCounts.size)}
      viewBox={`0 0 ${map.width} ${map.height}`}
      className="map block"
      style={{ width: `${zoom * 100}%` }}
      onPointerOver={(event: PointerEvent) => highlight(codeAt(event))}
      onPointerLeave={() => highlight(undefined)}
      onClick={(event: MouseEvent) => {
        const code = codeAt(event)
        if (code) toggle(code)
      }}
    >
      <Land />
      {map.shapes.map(
        ([code, path]) => articleCounts.has(code) && <path key={code} d={path} {...attributes(code)} />,
      )}
      {map.marks.map(
        ([code, x, y]) =>
          articleCounts.has(code) && (
            <circle key={code} cx={x} cy={y} r={zoom > 1 ? 4 : 6} {...attributes(code)} />
          ),
      )}
    </svg>
  )
}
