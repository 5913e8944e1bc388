import { useLayoutEffect, useRef } from 'react'
import { settings } from '../storage/settings.ts'

/** Whether a key press belongs to a field or to an open dialog. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(?:TEXTAREA|SELECT)$/.test(target.tagName) ||
    (target instanceof HTMLInputElement && !/^(?:checkbox|radio|range)$/.test(target.type)) ||
    !!target.closest('dialog'))

/** Calls `use` when a key is pressed alone, nobody is typing, and the reader has not turned single keys off. */
export function useKey(key: string, use: (event: KeyboardEvent) => void): void {
  const latest = useRef(use)
  // Before what it does is seen: a key that is pressed at once acts too.
  useLayoutEffect(() => {
    latest.current = use
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      if (isTyping(event.target) || !settings.get().keys) return
      event.preventDefault()
      latest.current(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [key])
}
