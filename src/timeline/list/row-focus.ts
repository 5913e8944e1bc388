import { elementOf } from './line-element.ts'
import type { Lines } from './lines.ts'

/** The number of frames to wait for a row's card: about two seconds. */
const MAX_FRAMES = 120

/** Opens the row that has the focus. */
export const openFocused = (list: HTMLElement): void => focusedRow(list)?.querySelector('a')?.click()

/**
 * Moves the focus to the next or the previous row, or to the first row on the screen if none has it.
 * @param step 1 for the next row, -1 for the previous one
 * @param pin adds a line to the page at once, wherever it is
 */
export function moveFocus(step: 1 | -1, list: HTMLElement, lines: Lines, pin: (line: number) => void): void {
  const current = focusedRow(list)
  let line = current ? Number(current.dataset.index) + step : firstOnScreen(list) - (step < 0 ? 1 : 0)
  while (lines.isHeading(line)) line += step
  if (!(line >= 0 && line < lines.count)) return
  pin(line)
  const row = elementOf(line)
  if (!row) return
  focusRow(row)
  row.scrollIntoView({ block: 'nearest' })
  const retry = (frames: number) => {
    if (document.activeElement !== row || frames === 0) return
    focusRow(row)
    requestAnimationFrame(() => retry(frames - 1))
  }
  retry(MAX_FRAMES)
}

function focusedRow(list: HTMLElement): HTMLElement | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]')
  return row && list.contains(row) ? row : undefined
}

/** Focuses a row's headline or, until that is loaded, the row itself. */
const focusRow = (row: HTMLElement) => (row.querySelector('a') ?? row).focus({ preventScroll: true })

/** Returns the line of the first row whose top is on the screen. */
function firstOnScreen(list: HTMLElement): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
  const rows = [...list.querySelectorAll<HTMLElement>('[data-index]:not(:has(> h2))')]
  const row = rows.find((each) => each.getBoundingClientRect().top > top - 16) ?? rows.at(-1)
  return Number(row?.dataset.index)
}
