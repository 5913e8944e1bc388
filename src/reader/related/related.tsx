import { lazy, Suspense } from 'react'
import { useNear } from '../../ui/use-near.ts'
import type { RelatedProps } from './related-list.tsx'

const RelatedList = lazy(async () => ({ default: (await import('./related-list.tsx')).RelatedList }))

/** Related articles. They load when the reader comes near the end of the article. */
export function Related(props: RelatedProps) {
  const { ref, isNear } = useNear<HTMLDivElement>()
  return (
    <div ref={ref} className="screen-only">
      {isNear && (
        <Suspense fallback={<div className="pending" />}>
          <RelatedList {...props} />
        </Suspense>
      )}
    </div>
  )
}
