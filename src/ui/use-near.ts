import { type RefObject, useEffect, useRef, useState } from 'react'

/** The distance from the screen at which content starts to load, so that it is there when the reader reaches it. */
const DISTANCE = '800px'

/** Returns a ref for an element, and true once the element has been on or near the screen. */
export function useNear<T extends Element>(): { place: RefObject<T | null>; near: boolean } {
  const place = useRef<T>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || !place.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: DISTANCE },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near])
  return { place, near }
}
