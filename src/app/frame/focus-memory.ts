import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { focusMain } from '../../ui/focus-main.ts'

/** For each history entry, a selector of the element that had the focus last. */
const memory = new Map<string, string>()

/** The most animation frames to wait for the element: about a second. The view may still be loading. */
const MAX_FRAMES = 60

function selectorOf(element: Element): string | undefined {
  if (element.id) return `#${CSS.escape(element.id)}`
  const href = element.closest('a')?.getAttribute('href')
  return href ? `a[href="${CSS.escape(href)}"]` : undefined
}

/**
 * Focuses an element as soon as it exists, unless the reader does something first.
 * @returns a function that gives up
 */
function focusWhenPresent(selector: string): () => void {
  let frame = 0
  let framesLeft = MAX_FRAMES
  const seek = () => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) element.focus({ preventScroll: true })
    else if (framesLeft-- > 0) frame = requestAnimationFrame(seek)
  }
  const stop = () => {
    framesLeft = 0
    cancelAnimationFrame(frame)
    document.removeEventListener('keydown', stop)
    document.removeEventListener('pointerdown', stop)
  }
  document.addEventListener('keydown', stop)
  document.addEventListener('pointerdown', stop)
  seek()
  return stop
}

/**
 * Moves the focus after navigation. Back and forward restore it; a new page moves it to the main content. A change of
 * filters leaves it where it is.
 */
export function useFocusMemory(): void {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  const hasNavigated = useRef(false)

  useEffect(() => {
    const remember = ({ target }: Event) => {
      const selector = target instanceof Element && target.id !== 'main' ? selectorOf(target) : undefined
      if (selector) memory.set(key, selector)
    }
    // Some browsers do not focus a link that is clicked.
    document.addEventListener('focusin', remember)
    document.addEventListener('click', remember, true)
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('click', remember, true)
    }
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each history entry
  useEffect(() => {
    const isFirst = !hasNavigated.current
    hasNavigated.current = true
    if (type !== 'POP' || isFirst) return
    const selector = memory.get(key)
    if (selector) return focusWhenPresent(selector)
    if (!hash) focusMain()
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page moves the focus
  useEffect(() => {
    if (type === 'PUSH' && !hash) focusMain()
  }, [pathname])
}
