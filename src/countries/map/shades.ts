/** The largest number of shades. */
const MAX_SHADES = 5

/**
 * Returns the smallest number of articles for each shade, from the lightest. The steps are logarithmic, because countries
 * differ by orders of magnitude. If no country has many articles, there are fewer shades.
 * @param max the number of articles of the country that has the most
 */
export function shadeBounds(max: number): number[] {
  const bounds = Array.from({ length: MAX_SHADES }, (_, shade) => Math.ceil(max ** (shade / MAX_SHADES)))
  return [...new Set(bounds.map((bound) => Math.max(1, bound)))].filter((bound) => bound <= Math.max(1, max))
}

/** Returns the number of the shade for a number of articles, from 1; 0 for no articles. */
export const shadeOf = (articles: number, bounds: readonly number[]): number =>
  articles === 0 ? 0 : bounds.filter((bound) => articles >= bound).length
