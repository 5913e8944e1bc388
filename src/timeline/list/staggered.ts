import { startTransition, useEffect, useState } from 'react'

/** The most rows that show their content in one frame. */
const PER_FRAME = 3

/** The rows that wait: what shows a row's content, and the index of the row. */
const waiting = new Map<() => void, number>()
let frame = 0

function showNext() {
  const next = [...waiting].sort(([, a], [, b]) => a - b).slice(0, PER_FRAME)
  for (const [show] of next) waiting.delete(show)
  // Without a transition, React would batch this with the measuring, one frame late.
  startTransition(() => {
    for (const [show] of next) show()
  })
  frame = waiting.size > 0 ? requestAnimationFrame(showNext) : 0
}

/**
 * Delays the content of rows that waited for the same file: a few show theirs in each frame, from the top, so that the
 * page keeps responding. Content that is there when a row appears is shown at once, unless other rows wait: one above
 * it would push it down.
 * @param content undefined until it is loaded
 * @param index the index of the row in its list
 * @returns the content, or undefined until it is the row's turn
 */
export function useStaggered<T>(content: T | undefined, index: number): T | undefined {
  const loaded = content !== undefined
  const [shown, setShown] = useState(loaded && waiting.size === 0)
  useEffect(() => {
    if (!loaded || shown) return
    const show = () => setShown(true)
    waiting.set(show, index)
    if (frame === 0) frame = requestAnimationFrame(showNext)
    return () => void waiting.delete(show)
  }, [loaded, shown, index])
  return shown ? content : undefined
}
