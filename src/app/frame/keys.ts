import { useLayoutEffect, useRef } from 'react'
import { settings } from '../storage/settings.ts'

/** Returns true if a key press belongs to a field, an open dialog, or an open panel of a filter and its button. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !/^(?:checkbox|radio|range)$/.test(target.type)) ||
    !!target.closest('dialog, .panel, [aria-expanded="true"]'))

/**
 * Returns the key that was pressed: `k`. On a keyboard for another script, a letter key counts as the one that Latin
 * keyboards have in its place.
 */
export function pressedKey({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = /^[^\0-\x7f]+$/.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  if (!letter) return key
  return shiftKey ? letter : letter.toLowerCase()
}

/** Adds a single-key shortcut. It does nothing while the reader is typing, or if such shortcuts are turned off. */
export function useKey(key: string, action: (event: KeyboardEvent) => void): void {
  const latest = useRef(action)
  // A layout effect, so that the shortcut works as soon as its view is visible.
  useLayoutEffect(() => {
    latest.current = action
  })
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (pressedKey(event) !== key) return
      if (isTyping(event.target) || !settings.get().keys) return
      event.preventDefault()
      latest.current(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [key])
}
