/**
 * Returns the first index that passes a test, or the length if none does.
 * @param passes once true for an index, it must be true for all later ones
 */
export function lowerBound(length: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}
