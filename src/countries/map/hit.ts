import type { WorldMap } from './data/world-map.ts'

/** A point of the map, in its own pixels. */
export type Point = readonly [x: number, y: number]

/** The distances on the screen within which a dot is hit, in pixels: over another country, and over none. */
const [ON_DOT, NEAR_DOT] = [4, 12]

/**
 * Returns the country at a point: of a small country its dot, and the surroundings of the dot where no other country
 * is. Between dots, the nearest counts.
 * @param outline the country whose outline is at the point
 * @param scale the pixels of the screen that a pixel of the map takes
 */
export function countryAt(
  [x, y]: Point,
  outline: string | undefined,
  dots: WorldMap['marks'],
  scale: number,
): string | undefined {
  let [nearest, distance] = [outline, (outline ? ON_DOT : NEAR_DOT) / scale]
  for (const [code, left, top] of dots) {
    const away = Math.hypot(left - x, top - y)
    if (away <= distance) [nearest, distance] = [code, away]
  }
  return nearest
}

/** Returns the middle of the largest part of an outline. */
export function middleOf(outline: string): Point {
  let middle: Point = [0, 0]
  let largest = -1
  for (const part of outline.split('Z')) {
    const numbers = part.match(/-?[\d.]+/g)?.map(Number) ?? []
    const xs = numbers.filter((_, index) => index % 2 === 0)
    const ys = numbers.filter((_, index) => index % 2 === 1)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const size = (right - left) * (bottom - top)
    if (numbers.length > 0 && size > largest)
      [middle, largest] = [[(left + right) / 2, (top + bottom) / 2], size]
  }
  return middle
}
