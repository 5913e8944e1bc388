import { lowerBound } from '../../format/lower-bound.ts'
import type { Lines } from './lines.ts'

/** The heights of a list's lines in pixels: measured where they are known, otherwise estimated. */
export interface Heights {
  /** Returns the estimated height of a line. */
  estimate: (line: number) => number
  /** Returns the distance of a line from the top of the list. */
  offsetOf: (line: number) => number
  /** Returns the line at a distance from the top of the list. Beyond the end it is the number of lines. */
  lineAt: (offset: number) => number
}

const HEADING_HEIGHT = 76

/**
 * @param rowHeight the estimated height of a row, in pixels
 * @param measured the measured heights by line, in pixels; it may change later
 */
export function heightsOf(lines: Lines, rowHeight: number, measured: ReadonlyMap<number, number>): Heights {
  const estimate = (line: number) => (lines.isHeading(line) ? HEADING_HEIGHT : rowHeight)
  const offsetOf = (line: number) => {
    const rows = lines.rowsBefore(line)
    let offset = rows * rowHeight + (line - rows) * HEADING_HEIGHT
    for (const [each, height] of measured) if (each < line) offset += height - estimate(each)
    return offset
  }
  return {
    estimate,
    offsetOf,
    lineAt: (offset) => lowerBound(lines.count, (line) => offsetOf(line + 1) > offset),
  }
}
