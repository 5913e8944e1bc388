/**
 * The index of the first of some things in order that passes, else how many there are.
 * @param passes holds for all behind the first for which it holds
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
