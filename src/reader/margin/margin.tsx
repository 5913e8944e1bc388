import './margin.css'
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react'
import { NO_FILTERS, toSearch } from '../../app/data/filters.ts'
import type { Body } from '../../format/body.ts'

const MarginList = lazy(async () => ({ default: (await import('./margin-list.tsx')).MarginList }))

/** What the margin needs beside the text, in root ems: its own width, and what is left on both sides. */
const NEEDED = 14.5

// Here, where filters are loaded anyway: a part that asks for them by itself takes them out of the first view's file,
// which compresses worse in pieces.
const happened = (from: string, to: string) => toSearch({ ...NO_FILTERS, by: 'happened', from, to })

interface Props {
  body: Body
  slug: string
  /** Whether countries and days are shown. */
  lit: boolean
}

/**
 * The margin of an article, where the page has room beside its text: it takes none of the text's. The article has
 * `data-margin` then, by which what the margin says is not said in the line as well.
 */
export function Margin(props: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(false)
  useLayoutEffect(() => {
    const article = place.current?.parentElement
    if (!article) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      const free = document.documentElement.clientWidth - article.getBoundingClientRect().right
      const enough = free >= NEEDED * rem
      article.toggleAttribute('data-margin', enough)
      setRoom(enough)
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
    <div ref={place} className="margin">
      {room && (
        <Suspense>
          <MarginList {...props} happened={happened} />
        </Suspense>
      )}
    </div>
  )
}
