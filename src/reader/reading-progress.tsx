import { useEffect, useRef } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { deleteReadingPosition, saveReadingPosition } from '../app/storage/reading-positions.ts'
import { bodyOf, type Sentence } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { minutes } from '../ui/reading-time.ts'
import { passagesOf } from './passages.ts'

/** The time that the reader must stay at a position before it is saved, in milliseconds. */
const SAVE_DELAY = 400
/** The line at which people read, as a share of the window's height from its top. */
const READING_LINE = 0.15
/** The share of an article from which the position is saved. Readers find an earlier position quickly themselves. */
const MIN_SHARE = 0.03

/** Returns the passage at a line of the window. Passages follow each other downwards, so it searches by halving. */
function passageAtLine(passages: readonly Sentence[], line: number): Sentence | undefined {
  let [low, high] = [0, passages.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const box = document.getElementById(passages[middle]?.id ?? '')?.getBoundingClientRect()
    if (box && box.bottom < line) low = middle + 1
    else high = middle
  }
  return passages[low]
}

/**
 * A line below the header that grows as the reader scrolls, with the time left. Saves the reading position
 * until the end has been seen. Hidden from screen readers, which announce positions themselves.
 */
export function ReadingProgress({ card, body }: { card: Card; body: Body }) {
  const bar = useRef<HTMLDivElement>(null)
  const timeLeft = useRef<HTMLSpanElement>(null)
  const hydrated = useHydrated()
  useEffect(() => {
    const length = bodyOf(body).length
    const passages = passagesOf(body)
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let hasScrolled = false

    const update = () => {
      frame = 0
      const prose = document.querySelector('.prose')?.getBoundingClientRect()
      if (!prose) return
      const line = window.innerHeight * READING_LINE
      const passage = passageAtLine(passages, line)
      if (!passage) return
      const share = prose.top >= line ? 0 : passage.start / length
      const isAtEnd = prose.bottom <= window.innerHeight
      const shown = isAtEnd ? 1 : Math.min(1, Math.max(0, (line - prose.top) / prose.height))
      if (bar.current) bar.current.style.transform = `scaleX(${shown})`
      if (timeLeft.current)
        timeLeft.current.textContent =
          share > 0 && !isAtEnd ? readerMessages.timeLeft(minutes(card.words * (1 - share))) : ''
      clearTimeout(timer)
      if (!hasScrolled) return
      timer = setTimeout(() => {
        if (isAtEnd) deleteReadingPosition(card.slug)
        else if (share >= MIN_SHARE) {
          const { slug, headline, words } = card
          const rounded = Math.round(share * 1000) / 1000
          saveReadingPosition({ slug, headline, words, passage: passage.id, share: rounded })
        }
      }, SAVE_DELAY)
    }
    const schedule = () => {
      frame ||= requestAnimationFrame(update)
    }
    const onScroll = () => {
      hasScrolled = true
      schedule()
    }
    schedule()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', schedule)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', schedule)
    }
  }, [card, body])
  if (!hydrated) return null
  return (
    <div aria-hidden="true" className="below-header screen-only pointer-events-none fixed inset-x-0 z-10">
      <div ref={bar} className="origin-left border-t-3 border-accent" style={{ transform: 'scaleX(0)' }} />
      <span
        ref={timeLeft}
        className="absolute top-[3px] end-0 bg-paper px-2 py-0.5 text-xs text-muted tabular-nums empty:hidden"
      />
    </div>
  )
}
