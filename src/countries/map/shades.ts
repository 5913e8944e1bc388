/** How many shades there are at most. */
const SHADES = 5

/**
 * The least number of articles for each shade, from the lightest: each shade stands for about as many times more than
 * the one before, as numbers of articles differ by their order and not by their sum.
 * @param most articles of the country that has most
 */
export function shadeBounds(most: number): number[] {
  const bounds = Array.from({ length: SHADES }, (_, shade) => Math.ceil(most ** (shade / SHADES)))
  // The darkest is for those that are near the most; where all have few, there are fewer shades.
  return [...new Set(bounds.map((bound) => Math.max(1, bound)))].filter((bound) => bound <= Math.max(1, most))
}

/** The shade of a number, from 1; 0 for none. */
export const shadeOf = (articles: number, bounds: readonly number[]): number =>
  articles === 0 ? 0 : bounds.filter((bound) => articles >= bound).length
