import data from './world-map.json' with { type: 'json' }

/** The map of the world. Coordinates are pixels of a picture of `width` by `height`. */
export interface WorldMap {
  width: number
  height: number
  /** Each country's code and its outline, as an SVG path. */
  shapes: [code: string, path: string][]
  /** The positions of countries that are too small to click, or that the outlines include in another country. */
  marks: [code: string, x: number, y: number][]
  /** The outlines of land without a country code. */
  rest: string
}

/** The map that `npm run map` renders. */
export const map = data as WorldMap
