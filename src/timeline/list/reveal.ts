import { type RefObject, useLayoutEffect, useState } from 'react'

/** The longest time that a list stays hidden, in milliseconds. */
const MAX_WAIT = 4000

/** The path of the page whose list was revealed last. */
let revealedPath: string | undefined

/** Returns true while something on the screen is still loading. Once loaded, it could push down what is below it. */
const isLoading = (list: HTMLElement) =>
  !list.querySelector('[data-index]') ||
  [...list.querySelectorAll('[data-pending]')].some(
    (element) => element.getBoundingClientRect().top < window.innerHeight,
  )

/**
 * Returns false while a list is to stay hidden. When its page is opened, it is hidden until its first screen is
 * complete; afterwards it is always visible.
 * @param path the path of the page
 * @param prerendered true if the list is in the page already
 */
export function useRevealed(
  list: RefObject<HTMLElement | null>,
  path: string,
  prerendered: boolean,
): boolean {
  const [revealed, setRevealed] = useState(revealedPath === path || prerendered)
  useLayoutEffect(() => {
    if (revealed) revealedPath = path
    const element = list.current
    if (revealed || !element) return
    if (!isLoading(element)) {
      setRevealed(true)
      return
    }
    let frame = 0
    const reveal = () => setRevealed(true)
    const check = () => {
      // Two frames later, the layout has settled.
      if (!frame && !isLoading(element)) frame = requestAnimationFrame(() => requestAnimationFrame(reveal))
    }
    const observer = new MutationObserver(check)
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-pending'],
    })
    const timer = setTimeout(reveal, MAX_WAIT)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [list, path, revealed])
  return revealed
}
