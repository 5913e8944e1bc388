import { useEffect, useRef } from 'react'

/** The time without automatic scrolling after the reader has scrolled, in milliseconds. */
const SCROLL_PAUSE = 6000
/** The height at the bottom of the window that the player may cover, in pixels. */
const PLAYER_HEIGHT = 80

/**
 * Marks the passage that is being read aloud, and scrolls to it unless the reader has just scrolled elsewhere.
 * @param id the passage's id; `undefined` while the headline is read
 */
export function useSpokenPassage(id: string | undefined): void {
  const scrolledAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const onScroll = () => {
      scrolledAt.current = performance.now()
    }
    window.addEventListener('wheel', onScroll, { passive: true })
    window.addEventListener('touchmove', onScroll, { passive: true })
    return () => {
      window.removeEventListener('wheel', onScroll)
      window.removeEventListener('touchmove', onScroll)
    }
  }, [])

  useEffect(() => {
    const passage = id ? document.getElementById(id) : null
    if (!passage) return
    passage.dataset.spoken = ''
    const { top, bottom } = passage.getBoundingClientRect()
    const isHidden = top < 0 || bottom > window.innerHeight - PLAYER_HEIGHT
    const hasJustScrolled = performance.now() - scrolledAt.current < SCROLL_PAUSE
    if (isHidden && !hasJustScrolled) passage.scrollIntoView({ block: 'center' })
    return () => {
      delete passage.dataset.spoken
    }
  }, [id])
}
