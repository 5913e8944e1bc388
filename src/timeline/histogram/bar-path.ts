/** The height of the drawing, in which the place of each bar is one unit wide. */
export const HEIGHT = 100

/**
 * Returns the outlines of bars as one SVG path. Each is as high as its count demands; where nothing is, there is no bar.
 * @param highest the count of a bar as high as the drawing. Higher ones are cut off
 */
export function barPath(
  counts: readonly number[],
  highest: number,
  start = 0,
  end = counts.length - 1,
): string {
  let path = ''
  for (let bar = Math.max(0, start); bar <= Math.min(end, counts.length - 1); bar++) {
    const count = counts[bar]
    // A bar leaves an eighth of its place free.
    if (count)
      path += `M${bar}.06 ${HEIGHT}V${+(HEIGHT - Math.min(1, count / highest) * HEIGHT).toFixed(2)}h.88V${HEIGHT}z`
  }
  return path
}
