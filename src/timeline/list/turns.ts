import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How many rows come into the page, or get what they have waited for, in one frame. */
const AT_ONCE = 3

const has = (items: readonly { key: unknown }[], { key }: { key: unknown }) =>
  items.some((item) => item.key === key)

/**
 * Which items are in the page: they come a few in each frame, made in slices between which the page answers, and stay
 * while they are wanted. Where none of those that are there is wanted any more, they go with the first that come.
 * @param wanted what is to be in the page, in its order
 * @param far how far one is from what comes first
 * @param now whether one has to be there at once
 */
export function useGradually<Item extends { key: unknown }>(
  wanted: readonly Item[],
  far: (item: Item) => number,
  now: (item: Item) => boolean,
): readonly Item[] {
  const there = useRef<readonly Item[]>([])
  const [next, setNext] = useState<readonly Item[]>([])
  const some = wanted.filter((item) => has(there.current, item) || has(next, item) || now(item))
  const shown = some.length > 0 ? some : there.current
  useLayoutEffect(() => {
    const before = there.current
    there.current = shown
    const missing = wanted.filter((item) => !has(shown, item)).sort((a, b) => far(a) - far(b))
    if (missing.length === 0) return
    const come = () => startTransition(() => setNext(missing.slice(0, AT_ONCE)))
    // What has just come is drawn first.
    if (shown.every((item) => has(before, item))) return come()
    const frame = requestAnimationFrame(come)
    return () => cancelAnimationFrame(frame)
  })
  return shown
}

/** What shows a row that waits for its turn, and where the row stands in its list. */
const waiting = new Map<() => void, number>()
let frame = 0

function takeTurns() {
  const first = [...waiting].sort(([, a], [, b]) => a - b).slice(0, AT_ONCE)
  for (const [show] of first) waiting.delete(show)
  // What is no transition would be drawn with what the list draws while it is told sizes, and be measured a frame late.
  startTransition(() => {
    for (const [show] of first) show()
  })
  frame = waiting.size > 0 ? requestAnimationFrame(takeTurns) : 0
}

/**
 * What a row shows, once it is there: rows that have waited for the same file take turns in their order, a few in each
 * frame, so that the page answers meanwhile. What is there when a row comes is shown at once, unless others wait: one
 * above it would push it down.
 * @param index where the row stands in its list
 */
export function useInTurn<T>(value: T | undefined, index: number): T | undefined {
  const there = value !== undefined
  const [shown, setShown] = useState(there && waiting.size === 0)
  useEffect(() => {
    if (!there || shown) return
    const show = () => setShown(true)
    waiting.set(show, index)
    if (frame === 0) frame = requestAnimationFrame(takeTurns)
    return () => void waiting.delete(show)
  }, [there, shown, index])
  return shown ? value : undefined
}
