import { useEffect, useRef } from 'react'
import { deleteReadingPosition, saveReadingPosition } from '../app/storage/reading-positions.ts'
import { bodyOf } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { minutes } from '../ui/words.ts'
import { sentencesOf } from './highlights/selection.ts'

/** How long a place has to stand before it is remembered, in milliseconds. */
const REST = 400
/** Where the line is that one reads at, as a share of the window's height from its top. */
const LINE = 0.15
/** From here on an article counts as begun: less is found again as quickly. */
const BEGUN = 0.03

/**
 * A line at the top of the window that grows as one reads, with the time that is left; remembers the place, until the
 * end has been seen. Says nothing to screen readers, which tell by themselves how far one is.
 */
export function Progress({ card, body }: { card: Card; body: Body }) {
  const line = useRef<HTMLDivElement>(null)
  const left = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const length = bodyOf(body).length
    const passages = sentencesOf(body)
    let frame = 0
    let rest: ReturnType<typeof setTimeout> | undefined
    let moved = false

    const look = () => {
      frame = 0
      const prose = document.querySelector('.prose')?.getBoundingClientRect()
      if (!prose || passages.length === 0) return
      const at = window.innerHeight * LINE
      // Passages stand below each other, so the one at the line is found by halving.
      let [low, high] = [0, passages.length - 1]
      while (low < high) {
        const middle = (low + high) >> 1
        const box = document.getElementById(passages[middle]?.id ?? '')?.getBoundingClientRect()
        if (box && box.bottom < at) low = middle + 1
        else high = middle
      }
      const passage = passages[low] as { id: string; start: number }
      const share = prose.top >= at ? 0 : passage.start / length
      const ended = prose.bottom <= window.innerHeight
      const seen = ended ? 1 : Math.min(1, Math.max(0, (at - prose.top) / prose.height))
      if (line.current) line.current.style.transform = `scaleX(${seen})`
      if (left.current)
        left.current.textContent = share > 0 && !ended ? `${minutes(card.words * (1 - share))} min left` : ''
      clearTimeout(rest)
      if (!moved) return
      rest = setTimeout(() => {
        if (ended) deleteReadingPosition(card.slug)
        else if (share >= BEGUN) {
          const { slug, headline, words } = card
          saveReadingPosition({
            slug,
            headline,
            words,
            passage: passage.id,
            share: Math.round(share * 1000) / 1000,
          })
        }
      }, REST)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const onScroll = () => {
      moved = true
      soon()
    }
    soon()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', soon)
    }
  }, [card, body])
  return (
    <div aria-hidden="true" className="furniture pointer-events-none fixed inset-x-0 top-0 z-10">
      <div ref={line} className="origin-left border-t-3 border-accent" style={{ transform: 'scaleX(0)' }} />
      <span
        ref={left}
        className="absolute top-[3px] right-0 bg-paper px-2 py-0.5 text-xs text-muted tabular-nums empty:hidden"
      />
    </div>
  )
}
