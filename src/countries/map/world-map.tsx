import './world-map.css'
import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { map } from './data/world-map.ts'
import { countryAt, middleOf, type Point } from './hit.ts'
import { articleCounts, bounds, type MapState } from './map-data.ts'
import { shadeOf } from './shades.ts'

/** The outlines of the countries that no article mentions, as one path. */
const unmentioned = map.shapes
  .filter(([code]) => !articleCounts.has(code))
  .map(([, path]) => path)
  .join('')
const dots = map.marks.filter(([code]) => articleCounts.has(code))
/** The outlines of dots: each a line without length, which has the same width at any size of the map. */
const dotAt = ([, x, y]: (typeof dots)[number]) => `M${x} ${y}h0`
const Land = memo(() => <path className="land" d={unmentioned + map.rest} />)

interface Props extends Pick<MapState, 'highlighted' | 'selected'> {
  zoom: number
  /** Called with the country under the pointer, if there is one. */
  point: (code: string | undefined, event: PointerEvent) => void
  /** Called with the position of a country on the screen that was highlighted elsewhere. */
  locate: (left: number, top: number) => void
  open: (code: string) => void
}

/**
 * The world, shaded by how many articles mention each country. It is for pointers only; the list below it offers the
 * same to keyboards and screen readers.
 */
export function WorldMap({ highlighted, selected, zoom, point, locate, open }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const pointed = useRef<string>(undefined)
  const codeAt = ({ target, clientX, clientY }: Pick<PointerEvent, 'target' | 'clientX' | 'clientY'>) => {
    const { left, top, width } = (svg.current as SVGSVGElement).getBoundingClientRect()
    const scale = width / map.width
    const outline = (target as Element).getAttribute('data-code') ?? undefined
    return countryAt([(clientX - left) / scale, (clientY - top) / scale], outline, dots, scale)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each country
  useLayoutEffect(() => {
    if (!highlighted || highlighted === pointed.current || !svg.current) return
    const { left, top, width } = svg.current.getBoundingClientRect()
    const [x, y] = placeOf(highlighted)
    locate(left + (x / map.width) * width, top + (y / map.width) * width)
  }, [highlighted])
  const attributes = (code: string) => ({
    'data-code': code,
    'data-highlighted': highlighted === code || undefined,
    'data-selected': selected.has(code) || undefined,
  })
  const shade = (code: string) => `shade-${shadeOf(articleCounts.get(code) ?? 0, bounds)}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list is for keys
    <svg
      ref={svg}
      role="img"
      aria-label={countriesMessages.map(articleCounts.size)}
      viewBox={`0 0 ${map.width} ${map.height}`}
      className="map block"
      style={{ width: `${zoom * 100}%`, cursor: highlighted ? 'pointer' : undefined }}
      onPointerMove={(event) => {
        pointed.current = codeAt(event)
        point(pointed.current, event)
      }}
      onPointerLeave={() => {
        pointed.current = undefined
      }}
      onClick={(event) => {
        const code = codeAt(event)
        if (code) open(code)
      }}
    >
      <Land />
      {map.shapes.map(
        ([code, path]) =>
          articleCounts.has(code) && (
            <path key={code} d={path} className={shade(code)} {...attributes(code)} />
          ),
      )}
      {/* Above its neighbours, which would cover half of it. */}
      {highlighted && <path className="map-outline" d={outlineOf(highlighted)} />}
      <path className="dot ring" d={dots.map(dotAt).join('')} />
      {dots.map((dot) => (
        <path key={dot[0]} d={dotAt(dot)} className={`dot ${shade(dot[0])}`} {...attributes(dot[0])} />
      ))}
    </svg>
  )
}

/** Returns the position of a country on the map: of a small one its dot. */
function placeOf(code: string): Point {
  const dot = dots.find(([each]) => each === code)
  if (dot) return [dot[1], dot[2]]
  return middleOf(outlineOf(code))
}

const outlineOf = (code: string) => map.shapes.find(([each]) => each === code)?.[1] ?? ''
