import { type RefObject, useLayoutEffect, useState } from 'react'

/** How long a list waits to be shown at most, in milliseconds. */
const PATIENCE = 4000

/** The page whose list has been shown. */
let last: string | undefined

/** Whether something on the screen is still on its way: what comes would push down what stands below it. */
const waits = (list: HTMLElement) =>
  !list.querySelector('[data-index]') ||
  [...list.querySelectorAll('[data-pending]')].some(
    (element) => element.getBoundingClientRect().top < window.innerHeight,
  )

/**
 * Whether a list is to be seen: when its page is opened, not before all that its first screen shows is there; from then
 * on, always.
 * @param drawn whether the build has drawn it: then it is seen already
 */
export function useShown(list: RefObject<HTMLElement | null>, page: string, drawn: boolean): boolean {
  const [shown, setShown] = useState(last === page || drawn)
  useLayoutEffect(() => {
    if (shown) last = page
    const element = list.current
    if (shown || !element) return
    if (!waits(element)) {
      setShown(true)
      return
    }
    let frame = 0
    const show = () => setShown(true)
    const look = () => {
      // In a frame of its own, when everything stands in its place.
      if (!frame && !waits(element)) frame = requestAnimationFrame(() => requestAnimationFrame(show))
    }
    const observer = new MutationObserver(look)
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-pending'],
    })
    const timer = setTimeout(show, PATIENCE)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    }
  }, [list, page, shown])
  return shown
}
