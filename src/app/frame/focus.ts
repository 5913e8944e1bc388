import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** History entry → a selector of what had the focus there. */
const memory = new Map<string, string>()

/** About a second of frames: a view that comes back may first have to load a part. */
const PATIENCE = 60

function selectorOf(element: Element): string | undefined {
  if (element.id) return `#${CSS.escape(element.id)}`
  const href = element.closest('a')?.getAttribute('href')
  return href ? `a[href="${CSS.escape(href)}"]` : undefined
}

/**
 * Puts the focus where a reader expects it: back and forward bring it to what had it in that entry, a new page
 * to the page's text. A change of filters alone leaves it where it is.
 */
export function useFocusMemory(): void {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  const arrived = useRef(false)

  useEffect(() => {
    const remember = ({ target }: Event) => {
      const selector = target instanceof Element && target.id !== 'main' ? selectorOf(target) : undefined
      if (selector) memory.set(key, selector)
    }
    // Some browsers give a link no focus when it is clicked.
    document.addEventListener('focusin', remember)
    document.addEventListener('click', remember, true)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('click', remember, true)
    }
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each history entry once
  useEffect(() => {
    const first = !arrived.current
    arrived.current = true
    if (type !== 'POP' || first) return
    const selector = memory.get(key)
    if (!selector) {
      if (!hash) document.getElementById('main')?.focus({ preventScroll: true })
      return
    }
    let frame = 0
    let left = PATIENCE
    const seek = () => {
      const element = document.querySelector<HTMLElement>(selector)
      if (element) element.focus({ preventScroll: true })
      else if (left-- > 0) frame = requestAnimationFrame(seek)
    }
    // A reader who has gone on is not called back.
    const stop = () => {
      left = 0
      cancelAnimationFrame(frame)
    }
    document.addEventListener('keydown', stop)
    document.addEventListener('pointerdown', stop)
    seek()
    return () => {
      stop()
      document.removeEventListener('keydown', stop)
      document.removeEventListener('pointerdown', stop)
    }
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page moves the focus
  useEffect(() => {
    if (type === 'PUSH' && !hash) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])
}
