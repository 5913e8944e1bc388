import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How many rows come into the page, or get what they have waited for, in one frame. */
const AT_ONCE = 3

interface Order<Item> {
  /** How far one is from what comes first. */
  far: (item: Item) => number
  /** Whether one has to be there at once. */
  now: (item: Item) => boolean
}

/**
 * Which items are in the page: they come a few in each frame, made in slices between which the page answers, and stay
 * while they are wanted. Where none of those that are there is wanted any more, they go with the first that come.
 * @param wanted what is to be in the page, in its order
 */
export function useGradually<Item extends { key: unknown }>(
  wanted: readonly Item[],
  { far, now }: Order<Item>,
): readonly Item[] {
  const there = useRef<readonly Item[]>([])
  const [next, setNext] = useState<ReadonlySet<unknown>>(new Set())
  const had = new Set(there.current.map(({ key }) => key))
  const some = wanted.filter((item) => had.has(item.key) || next.has(item.key) || now(item))
  const shown = some.length > 0 || wanted.length === 0 ? some : there.current
  useLayoutEffect(() => {
    there.current = shown
    const missing = wanted.filter((item) => !shown.includes(item)).sort((a, b) => far(a) - far(b))
    if (missing.length === 0) return
    const come = () =>
      startTransition(() => setNext(new Set(missing.slice(0, AT_ONCE).map(({ key }) => key))))
    // What has just come is drawn first.
    if (shown.every(({ key }) => had.has(key))) return come()
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
