import { useLayoutEffect, useRef } from 'react'
import { settings } from './settings.ts'

/** Single keys, by where they act, as the help lists them. */
export const KEYS: Record<string, [key: string, does: string][]> = {
  Everywhere: [
    ['/', 'go to search'],
    ['t', 'change the theme'],
    ['?', 'list the keys'],
  ],
  'In a list': [
    ['j', 'next article'],
    ['k', 'previous article'],
    ['o', 'open it, as Enter does'],
  ],
  'In an article': [
    ['j', 'next article'],
    ['k', 'previous article'],
    ['u', 'back to the list'],
    ['s', 'save'],
    ['h', 'highlight what is selected, or the passage of the address'],
    ['m', 'show countries and days'],
  ],
  'On a country’s page': [
    ['[', 'previous country'],
    [']', 'next country'],
  ],
}

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
