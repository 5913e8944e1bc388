import { findDate, type LoadDays } from './find-date.ts'
import type { Heights } from './heights.ts'
import { elementOf } from './line-element.ts'
import type { Lines } from './lines.ts'

/** The time for which a line is held in its place after a jump, in milliseconds. Rows above it are measured meanwhile. */
const SETTLE_TIME = 1500
/** The lines before and after the target whose cards are loaded first, so that they have their final heights. */
const [LINES_BEFORE, LINES_AFTER] = [6, 12]
/** The space above a row for a notice, in pixels. A heading includes such space. */
const SPACE_ABOVE_ROW = 28

/** The dates that were jumped to, by history entry. Going back to an entry restores its scroll position instead. */
const jumped = new Map<string, string>()

interface Jump {
  /** The key of the history entry. */
  entry: string
  date: string
  lines: Lines
  heights: Heights
  loadDays: LoadDays | undefined
  /** Fetches the cards of rows by their positions. */
  prefetch: (positions: number[]) => unknown
  /** The distance of the target from the top of the screen, in pixels. */
  top: number
  /** Aborted when the list is left. */
  signal: AbortSignal
}

/** Scrolls to the date of the address, once for each history entry. */
export async function jumpToDate({
  entry,
  date,
  lines,
  heights,
  loadDays,
  prefetch,
  top,
  signal,
}: Jump): Promise<void> {
  if (jumped.get(entry) === date) return
  const line = (await findDate(date, lines, loadDays))?.line
  if (line !== undefined)
    await Promise.race([
      prefetch(positionsAround(line, lines)),
      new Promise((resolve) => setTimeout(resolve, SETTLE_TIME)),
    ])
  if (signal.aborted) return
  jumped.set(entry, date)
  if (line === undefined) return
  holdLine(line, top + (lines.isHeading(line) ? 0 : SPACE_ABOVE_ROW), heights, signal)
}

/** Keeps a line at a distance from the top of the screen for a while, or until the reader does something. */
function holdLine(line: number, top: number, heights: Heights, signal: AbortSignal): void {
  const scrollNear = () => {
    const listTop = document.querySelector('.spine')?.getBoundingClientRect().top ?? 0
    window.scrollBy(0, listTop + heights.offsetOf(line) - top)
  }
  scrollNear()
  const end = performance.now() + SETTLE_TIME
  let frame = 0
  const hold = () => {
    const current = elementOf(line)?.getBoundingClientRect().top
    if (current === undefined) scrollNear()
    else if (Math.abs(current - top) > 1) window.scrollBy(0, current - top)
    if (performance.now() < end) frame = requestAnimationFrame(hold)
  }
  frame = requestAnimationFrame(hold)
  const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const input of inputs) window.removeEventListener(input, stop)
  }
  for (const input of inputs) window.addEventListener(input, stop, { passive: true })
  signal.addEventListener('abort', stop)
}

function positionsAround(target: number, lines: Lines): number[] {
  const positions: number[] = []
  const end = Math.min(lines.count, target + LINES_AFTER)
  for (let line = Math.max(0, target - LINES_BEFORE); line < end; line++) {
    const content = lines.at(line)
    if ('position' in content) positions.push(content.position)
  }
  return positions
}
