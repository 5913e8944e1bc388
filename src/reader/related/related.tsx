import { lazy, Suspense } from 'react'
import { useNear } from '../../ui/use-near.ts'
import { OnItsWay, type RelatedProps } from './related-props.tsx'

const RelatedList = lazy(async () => ({ default: (await import('./related-list.tsx')).RelatedList }))

/** Articles related to one, at its end; nothing is loaded before the reader comes near. */
export function Related(props: RelatedProps) {
  const { place, near } = useNear<HTMLDivElement>()
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
