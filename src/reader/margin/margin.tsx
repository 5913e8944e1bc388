import './margin.css'
import { Suspense, useLayoutEffect, useRef, useState } from 'react'
import { NO_FILTERS, toSearch } from '../../app/data/filters.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { isRightToLeft } from '../../ui/direction.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const MarginList = lazyPart(async () => (await import('./margin-list.tsx')).MarginList)

/** The least width of the margin with the space on both sides of it, in root ems. */
const WIDTH = 14.5

// Defined here because the page has the filters loaded already. If the lazy list imported them, the bundler would move
// them out of the first view's file, which then compresses worse.
const eventsBetween = (from: string, to: string) => toSearch({ ...NO_FILTERS, by: 'happened', from, to })

interface Props {
  body: Body
  slug: string
  /** Former states that are named in the article. */
  states: Card['states']
  /** True if annotations are shown. */
  annotated: boolean
}

/**
 * The margin next to an article, if the window has space for it. While it is visible, the article has the attribute
 * `data-margin`, and annotations are not repeated in the text.
 */
export function Margin(props: Props) {
  const margin = useRef<HTMLDivElement>(null)
  const [fits, setFits] = useState(false)
  useLayoutEffect(() => {
    const article = margin.current?.parentElement
    if (!article) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const { left, right } = article.getBoundingClientRect()
      const free = isRightToLeft ? left : document.documentElement.clientWidth - right
      const fits = free >= WIDTH * rem
      article.toggleAttribute('data-margin', fits)
      setFits(fits)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.documentElement)
    observer.observe(article)
    return () => {
      observer.disconnect()
      article.removeAttribute('data-margin')
    }
  }, [])
  return (
    <div ref={margin} className="margin">
      {fits && (
        <Suspense>
          <MarginList {...props} eventsBetween={eventsBetween} />
        </Suspense>
      )}
    </div>
  )
}
