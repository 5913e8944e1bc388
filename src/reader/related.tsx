import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Card } from '../publish/manifest.ts'

const RelatedList = lazy(async () => ({ default: (await import('./related-list.tsx')).RelatedList }))

/** How far ahead of the reader it is loaded: so it is there when it comes into view. */
const AHEAD = '800px'

export interface RelatedProps {
  /** The article that the others are related to. */
  position: number
  card: Card
  /** What links to them carry on: filters, and the way back to the list. */
  search: string
  state: unknown
}

/** The footer waits for what is on its way above it (`pending`), and does not move. */
export const OnItsWay = () => <div className="pending" />

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
