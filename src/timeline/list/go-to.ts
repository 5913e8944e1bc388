import { lowerBound } from '../../format/lower-bound.ts'
import type { Group } from './grouping.ts'
import type { Heights } from './heights.ts'
import type { DateOf, Lines } from './lines.ts'

/** How long a line is kept where it was gone to, in milliseconds: rows above it are measured as they come. */
const SETTLING = 1500
/** How many lines before and behind the one that is gone to have their cards waited for: rows have their heights then. */
const [BEFORE, BEHIND] = [6, 12]
/** Room above a row, for what may have to be said of it; a heading has its own. In pixels. */
const ABOVE_ROW = 28

/** History entries whose place was gone to: who comes back to one finds the place that was left. */
const gone = new Map<string, string>()

interface Going {
  /** The key of the history entry. */
  entry: string
  date: string
  lines: Lines
  heights: Heights
  daysOf?: (() => Promise<DateOf>) | undefined
  /** Fetches the cards of places. */
  ahead: (places: number[]) => unknown
  /** How far from the top of the screen it is to stand, in pixels. */
  below: number
  /** Aborted when the list is left. */
  signal: AbortSignal
}

/** A line that was sought by a date: a heading where the time begins with it, else a row; and what is known of it. */
export interface Found {
  line: number
  date: string
}

/**
 * Where a year, a month or a day is in a list, or else what comes next in it.
 * @param dateOf where more is known than the lines were made with
 * @returns `undefined` where the list has no dates
 */
export function find(date: string, lines: Lines, dateOf?: DateOf): Found | undefined {
  const { rows, groups, places } = lines
  const dateAt = dateOf ? (index: number) => dateOf(places[index] as number) : lines.dateAt
  if (!dateAt || rows === 0) return undefined
  const falling = dateAt(0) >= dateAt(rows - 1)
  const reached = (index: number) => {
    const own = dateAt(index).slice(0, date.length)
    return falling ? own <= date : own >= date
  }
  const index = Math.min(rows - 1, lowerBound(rows, reached))
  const at = lowerBound(groups.length, (at) => (groups[at] as Group).first > index) - 1
  const group = groups[at] as Group
  const heading = group.first === index && date.length <= group.date.length
  return { line: index + at + (heading ? 0 : 1), date: dateAt(index) }
}

/** Where a date is in a list. Days are fetched where they are asked for and only months are known. */
export async function findDate({ date, lines, daysOf }: Pick<Going, 'date' | 'lines' | 'daysOf'>) {
  // Days that do not come leave the month.
  const days = date.length === 10 ? await daysOf?.().catch(() => undefined) : undefined
  return find(date, lines, days)
}

export const elementOf = (line: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.spine [data-index="${line}"]`)

/** What stands round a line. */
function placesNear(line: number, lines: Lines): number[] {
  const places: number[] = []
  for (let near = Math.max(0, line - BEFORE); near < Math.min(lines.count, line + BEHIND); near++) {
    const at = lines.at(near)
    if ('place' in at) places.push(at.place)
  }
  return places
}

/** Goes to the date that an address names, once for each time that the address is gone to. */
export async function goTo(going: Going): Promise<void> {
  const { entry, date, lines, heights, ahead, below, signal } = going
  if (gone.get(entry) === date) return
  const line = (await findDate(going))?.line
  if (line !== undefined)
    await Promise.race([ahead(placesNear(line, lines)), new Promise((late) => setTimeout(late, SETTLING))])
  if (signal.aborted) return
  gone.set(entry, date)
  if (line === undefined) return
  const bringNear = () => {
    const top = document.querySelector('.spine')?.getBoundingClientRect().top ?? 0
    window.scrollBy(0, top + heights.before(line) - below)
  }
  bringNear()
  const wanted = below + (lines.isHeading(line) ? 0 : ABOVE_ROW)
  const until = performance.now() + SETTLING
  let frame = 0
  const keep = () => {
    const top = elementOf(line)?.getBoundingClientRect().top
    if (top === undefined) bringNear()
    else if (Math.abs(top - wanted) > 1) window.scrollBy(0, top - wanted)
    if (performance.now() < until) frame = requestAnimationFrame(keep)
  }
  frame = requestAnimationFrame(keep)
  // A reader who moves on is not held back.
  const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const move of moves) window.removeEventListener(move, stop)
  }
  for (const move of moves) window.addEventListener(move, stop, { passive: true })
  signal.addEventListener('abort', stop)
}
