/** Moves the focus to the main content, such as after the focused button has disappeared. The page does not scroll. */
export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true })
