/** Writes world-map.json. Run `npm run map` when one of the packages that it is made from has a new version. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countries from 'world-countries'
import { MAP_HEIGHT, MAP_WIDTH } from '../../map-size.ts'
import type { WorldMap } from '../world-map.ts'

/** Smaller details are left out of outlines, in square degrees (topojson-simplify's weight): a little under a pixel. */
const DETAIL = 0.1
/** A country whose outline is smaller than this also has a mark. In pixels. */
const SMALL = 14
/** The smallest distance of a mark from the edge, in pixels. */
const EDGE = 6

const require = createRequire(import.meta.url)
const byNumber = new Map(countries.flatMap(({ ccn3, cca2 }) => (ccn3 ? [[ccn3, cca2] as const] : [])))
/** Codes of countries that have no number in ISO 3166-1. */
const BY_NAME: Record<string, string> = { Kosovo: 'XK' }

/**
 * Renders the world in an equal-area projection (Equal Earth: Šavrič, Patterson and Jenny 2018,
 * doi 10.1080/13658816.2018.1504949) from Natural Earth's countries at 1 : 50 million, which are in the public domain.
 * Borders show de facto control. Antarctica is left out.
 */
function renderMap(): Omit<WorldMap, 'width' | 'height'> {
  const world = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology
  const topology = simplify(presimplify(world as never), DETAIL) as unknown as Topology
  const { features } = feature(
    topology,
    topology.objects.countries as GeometryCollection,
  ) as FeatureCollection<Geometry, { name: string }>
  const codeOf = ({ id, properties }: Feature<Geometry, { name: string }>) =>
    byNumber.get(String(id ?? '')) ?? BY_NAME[properties.name]
  const shown = features.filter((each) => codeOf(each) !== 'AQ')
  const projection = geoEqualEarth().fitSize([MAP_WIDTH, MAP_HEIGHT], {
    type: 'FeatureCollection',
    features: shown,
  })
  const path = geoPath(projection).digits(1)
  const shapes = new Map<string, { outline: string; across: number }>()
  let rest = ''
  for (const each of shown) {
    const outline = path(each) ?? ''
    const code = codeOf(each)
    if (!code || !outline) {
      rest += outline
      continue
    }
    // A country may have several entries.
    const [[left, top], [right, bottom]] = path.bounds(each)
    const across = Math.max(right - left, bottom - top)
    const known = shapes.get(code)
    shapes.set(code, {
      outline: (known?.outline ?? '') + outline,
      across: Math.max(known?.across ?? 0, geoArea(each) > 0 ? across : 0),
    })
  }
  const marks = countries
    .filter(({ cca2 }) => cca2 !== 'AQ' && (shapes.get(cca2)?.across ?? 0) < SMALL)
    .flatMap(({ cca2, latlng: [latitude = 0, longitude = 0] }): WorldMap['marks'] => {
      const at = projection([longitude, latitude])
      return at ? [[cca2, within(at[0], MAP_WIDTH), within(at[1], MAP_HEIGHT)]] : []
    })
  return {
    shapes: [...shapes].map(([code, { outline }]): [string, string] => [code, outline]).sort(byCode),
    marks: marks.sort(byCode),
    rest,
  }
}

/** Moves a coordinate into the picture: islands near the date line lie a little outside. */
const within = (at: number, size: number) => Math.min(Math.max(Math.round(at), EDGE), size - EDGE)

const byCode = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]) =>
  a[0] < b[0] ? -1 : 1

const map: WorldMap = { width: MAP_WIDTH, height: MAP_HEIGHT, ...renderMap() }
writeFileSync(new URL('../world-map.json', import.meta.url), `${JSON.stringify(map)}\n`)
