/** Returns the element of a line, or null if it is not in the page. */
export const elementOf = (line: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.spine [data-index="${line}"]`)

/** The number of frames to wait for a line to come into the page: about half a second. */
const MAX_FRAMES = 30

/** Moves the focus to a line's heading or link, once it is in the page. */
export function focusLine(line: number, frames = MAX_FRAMES): void {
  const target = elementOf(line)?.querySelector<HTMLElement>('h2, a')
  if (target) target.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusLine(line, frames - 1))
}
