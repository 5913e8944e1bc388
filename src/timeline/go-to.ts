import { useEffect } from 'react'

/** How long a heading is kept where it was gone to, in milliseconds: rows above it are measured as they come. */
const SETTLING = 1500

/** History entries whose place was gone to: who comes back to one finds the place that was left. */
const gone = new Map<string, string>()

/**
 * Goes to the element that an address names, once for each time that the address is gone to.
 * @param entry the key of the history entry
 * @param below how far from the top of the screen it is to stand, in pixels
 * @param go brings it near; false where there is no such place
 */
export function useGoTo(id: string, entry: string, below: number, go: () => boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (gone.get(entry) === id) return
    gone.set(entry, id)
    if (!id || !go()) return
    const until = performance.now() + SETTLING
    let frame = 0
    const keep = () => {
      const top = document.getElementById(id)?.getBoundingClientRect().top
      if (top === undefined) go()
      else if (Math.abs(top - below) > 1) window.scrollBy(0, top - below)
      if (performance.now() < until) frame = requestAnimationFrame(keep)
    }
    frame = requestAnimationFrame(keep)
    // A reader who moves on is not held back.
    const stop = () => cancelAnimationFrame(frame)
    const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
    for (const move of moves) window.addEventListener(move, stop, { passive: true })
    return () => {
      stop()
      for (const move of moves) window.removeEventListener(move, stop)
    }
  }, [id, entry])
}
