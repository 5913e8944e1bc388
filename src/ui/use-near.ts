import { type RefObject, useEffect, useRef, useState } from 'react'

/** The distance from the screen at which content starts to load, so that it is ready when the reader reaches it. */
const DISTANCE = '800px'

/** Returns a ref for an element, and true once the element has been on or near the screen. */
export function useNear<T extends Element>(): { ref: RefObject<T | null>; isNear: boolean } {
  const ref = useRef<T>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (isNear || !ref.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setIsNear(true)
      },
      { rootMargin: DISTANCE },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [isNear])
  return { ref, isNear }
}
