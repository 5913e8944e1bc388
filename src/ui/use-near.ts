import { type RefObject, useEffect, useRef, useState } from 'react'

/** How far ahead of the reader something is loaded: so it is there when it comes into view. */
const AHEAD = '800px'

/** Whether a place of the page is on the screen, or has been nearly so. */
export function useNear<T extends Element>(): { place: RefObject<T | null>; near: boolean } {
  const place = useRef<T>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near])
  return { place, near }
}
