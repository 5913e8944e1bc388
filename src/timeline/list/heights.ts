import { lowerBound } from '../../format/lower-bound.ts'
import type { Lines } from './lines.ts'

/** How high the lines of a list are, in pixels: as they were measured, else about. */
export interface Heights {
  /** How high a line is, about. */
  about: (line: number) => number
  /** How high all lines before one are together. */
  before: (line: number) => number
  /** The line at a height from the top of the list; behind the last one, how many there are. */
  lineAt: (height: number) => number
}

const HEADING_HEIGHT = 76

/**
 * @param rowHeight how high a row is, about, in pixels
 * @param measured the heights that are known, by line, in pixels
 */
export function heightsOf(lines: Lines, rowHeight: number, measured: ReadonlyMap<unknown, number>): Heights {
  const about = (line: number) => (lines.isHeading(line) ? HEADING_HEIGHT : rowHeight)
  const before = (line: number) => {
    const rows = lines.rowsBefore(line)
    let sum = rows * rowHeight + (line - rows) * HEADING_HEIGHT
    for (const [each, height] of measured as ReadonlyMap<number, number>)
      if (each < line) sum += height - about(each)
    return sum
  }
  return { about, before, lineAt: (height) => lowerBound(lines.count, (line) => before(line + 1) > height) }
}

/** How many lines a part of a list has. */
export const PART = 100

/**
 * A list as few items, however long it is: whenever the virtual list has measured one, it goes through all behind it.
 * Lines of a part and of those beside it are an item each, as are the line that is pinned and its neighbours. What
 * stands between them is one item.
 * @param part the number of the part that is on the screen
 * @param pinned NaN where none is
 * @returns the line of each item; `~line`, which is negative, where it is more lines from that one on
 */
export function itemsOf(count: number, part: number, pinned: number): number[] {
  const single = new Set([pinned - 1, pinned, pinned + 1])
  for (let line = (part - 1) * PART; line < (part + 2) * PART; line++) single.add(line)
  const items: number[] = []
  let end = 0
  for (const line of [...single].filter((line) => line >= 0 && line < count).sort((a, b) => a - b)) {
    if (line > end) items.push(~end)
    items.push(line)
    end = line + 1
  }
  if (end < count) items.push(~end)
  return items
}
