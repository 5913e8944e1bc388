import { elementOf } from './go-to.ts'
import type { Lines } from './lines.ts'

/** About two seconds of frames: a row's card may have to be loaded. */
const PATIENCE = 120

/**
 * Takes the focus from row to row.
 * @param by 1 to the next row, -1 to the one before, 0 opens the one that has the focus
 * @param pin puts a line into the page at once, wherever it stands
 */
export function step(by: number, list: HTMLElement, lines: Lines, pin: (line: number) => void): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-index]')
  const here = focused && list.contains(focused) ? focused : undefined
  if (by === 0) {
    here?.querySelector('a')?.click()
    return
  }
  let line = here ? Number(here.dataset.index) + by : firstOnScreen(list) - (by < 0 ? 1 : 0)
  while (lines.isHeading(line)) line += by
  if (!(line >= 0 && line < lines.count)) return
  pin(line)
  const row = elementOf(line)
  if (!row) return
  focusIn(row)
  row.scrollIntoView({ block: 'nearest' })
  const soon = (left: number) => {
    if (document.activeElement !== row || left === 0) return
    focusIn(row)
    requestAnimationFrame(() => soon(left - 1))
  }
  soon(PATIENCE)
}

/** Its headline has the focus, or while that is on its way the row itself. */
const focusIn = (row: HTMLElement) => (row.querySelector('a') ?? row).focus({ preventScroll: true })

/** The first row that is on the screen from its beginning. */
function firstOnScreen(list: HTMLElement): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const rows = [...list.querySelectorAll<HTMLElement>('[data-index]:not(:has(> h2))')]
  const row = rows.find((each) => each.getBoundingClientRect().top > top - 16) ?? rows.at(-1)
  return Number(row?.dataset.index)
}
