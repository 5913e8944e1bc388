import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { OnItsWay, type RelatedProps } from './related-props.tsx'

const RelatedList = lazy(async () => ({ default: (await import('./related-list.tsx')).RelatedList }))

/** How far ahead of the reader it is loaded: so it is there when it comes into view. */
const AHEAD = '800px'

/** Articles related to one, at its end; nothing is loaded before the reader comes near. */
export function Related(props: RelatedProps) {
  const place = useRef<HTMLDivElement>(null)
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
  return (
    <div ref={place} className="furniture">
      {near && (
        <Suspense fallback={<OnItsWay />}>
          <RelatedList {...props} />
        </Suspense>
      )}
    </div>
  )
}
