import { type RefObject, useLayoutEffect } from 'react'

/** On these screens, the header leaves when the page is scrolled down, and comes back when it is scrolled up. */
const SMALL = '(width < 40rem) or (height < 44rem)'
/** Scrolling by less changes nothing, in pixels: a finger is never still. */
const [DOWN, UP] = [8, 48]
/** The space above the search box while the header stays at the top of the screen, in pixels. */
const SPACE = 8
/** From this number of screens on, a button leads back to the top. */
const FAR = 2

/** The height of the part of the header that stays, in pixels. */
let height = 0

/** Returns the height of the header while it stays at the top of the screen, in pixels; 0 if it does not. */
export const stickyHeaderHeight = (): number => height

/**
 * Keeps style sheets informed about the header, by properties and attributes of the root element: `--header` is the
 * height of the part that stays, `--tuck` that of the part above it, which may be a row with the title. `data-away` says
 * that the header has left the screen, `data-far` that the top of the page is far away.
 */
export function useStickyHeader(header: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = header.current
    if (!element) return
    const root = document.documentElement
    const measure = () => {
      const isSticky = getComputedStyle(element).position === 'sticky'
      const search = element.querySelector<HTMLElement>('div')
      const tuck = isSticky ? Math.max(0, (search?.offsetTop ?? 0) - SPACE) : 0
      // What follows begins behind its line, so that nothing shows through between them.
      height = isSticky ? Math.floor(element.getBoundingClientRect().height) - 1 - tuck : 0
      root.style.setProperty('--header', `${height}px`)
      root.style.setProperty('--tuck', `${tuck}px`)
    }
    // At once, so that what stays below the header never moves.
    measure()
    const small = matchMedia(SMALL)
    let last = window.scrollY
    let lastHeight = root.scrollHeight
    const onScroll = () => {
      const top = window.scrollY
      const moved = top - last
      if (moved < DOWN && moved > -UP && top > 0) return
      const { scrollHeight } = root
      // A list that learns the heights of rows above the screen scrolls by the difference: nobody moved the page.
      const byReader = moved - (scrollHeight - lastHeight)
      const isDown = Math.min(moved, byReader) >= DOWN
      if (isDown || top === 0 || Math.max(moved, byReader) <= -UP)
        root.toggleAttribute('data-away', small.matches && isDown && top > element.offsetHeight)
      root.toggleAttribute('data-far', top > FAR * window.innerHeight)
      last = top
      lastHeight = scrollHeight
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', onScroll)
    }
  }, [header])
}
