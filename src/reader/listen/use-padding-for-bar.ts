import { type RefObject, useEffect } from 'react'

/** The width of the focus outline, in pixels. */
const OUTLINE = 6

/** Adds padding below the page, so that a bar at the bottom of the window covers neither the end nor the focus. */
export function usePaddingForBar(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!bar.current) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(([entry]) => {
      const height = `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0) + OUTLINE}px`
      style.scrollPaddingBottom = height
      style.paddingBottom = height
      style.setProperty('--bar-height', height)
    })
    observer.observe(bar.current)
    return () => {
      observer.disconnect()
      style.scrollPaddingBottom = ''
      style.paddingBottom = ''
      style.removeProperty('--bar-height')
    }
  }, [bar])
}
