import { startTransition, useLayoutEffect, useRef, useState } from 'react'

/** The most items that are added in one frame. */
const PER_FRAME = 3

interface Keyed {
  key: unknown
}

const has = (items: readonly Keyed[], { key }: Keyed) => items.some((item) => item.key === key)

/**
 * Adds items to the page a few in each frame, so that the page keeps responding. Items that are no longer wanted are
 * removed; but if none of the present items is wanted, they stay until the first new ones come.
 * @param wanted the items that are to be in the page, in order
 * @param distance how far an item is from those that come first
 * @param urgent returns true for an item that has to be there at once
 * @param frozen true if no item may be added now
 * @returns the items to render now, in order
 */
export function useGradually<Item extends Keyed>(
  wanted: readonly Item[],
  distance: (item: Item) => number,
  urgent: (item: Item) => boolean,
  frozen = false,
): readonly Item[] {
  const present = useRef<readonly Item[]>([])
  const [next, setNext] = useState<readonly Item[]>([])
  const ready = wanted.filter(
    (item) => has(present.current, item) || (!frozen && (has(next, item) || urgent(item))),
  )
  const items = ready.length > 0 ? ready : present.current
  useLayoutEffect(() => {
    const before = present.current
    present.current = items
    const missing = wanted.filter((item) => !has(items, item)).sort((a, b) => distance(a) - distance(b))
    if (missing.length === 0) return
    const add = () => startTransition(() => setNext(missing.slice(0, PER_FRAME)))
    // Items that were just added are painted first.
    if (items.every((item) => has(before, item))) return add()
    const frame = requestAnimationFrame(add)
    return () => cancelAnimationFrame(frame)
  })
  return items
}
