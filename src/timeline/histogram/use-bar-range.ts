import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { isRightToLeft } from '../../ui/direction.ts'

/** The indices of the first and the last bar. */
export type BarRange = readonly [start: number, end: number]

/** One of the two handles, and its slider: 0 for the start, 1 for the end. */
export type Handle = 0 | 1

interface Options {
  /** The range that the filters select. */
  selected: BarRange
  /** The number of bars. */
  bars: number
  /** Selects another range. It continues the last change if `replace` is set: both are one history entry. */
  select: (range: BarRange, how?: { replace: boolean }) => void
}

const orderedRange = (a: number, b: number): BarRange => [Math.min(a, b), Math.max(a, b)]

/**
 * Selects a range of bars by dragging over them, by dragging a handle at one of its edges, or by moving two sliders.
 * @returns the range to show, which changes during a drag; the bar under the pointer, or else that of the slider which
 * has the focus; and the event handlers of the chart and of the sliders
 */
export function useBarRange({ selected, bars, select }: Options) {
  const [draft, setDraft] = useState<BarRange>()
  const [pointed, setPointed] = useState<number>()
  const [focused, setFocused] = useState<Handle>()
  // Returns the range up to the pointer, while it is dragged.
  const drag = useRef<(event: PointerEvent) => BarRange>(undefined)
  const chart = useRef<HTMLDivElement>(null)
  // True once keys have moved a slider since it got the focus: one visit is one history entry.
  const moved = useRef(false)
  const range = draft ?? selected
  const within = (bar: number) => Math.min(bars - 1, Math.max(0, bar))
  const commit = (range: BarRange, how?: { replace: boolean }) => {
    setDraft(undefined)
    select(range, how)
  }
  /** Returns the place of the pointer, in bars from the end where time begins. */
  const placeOf = ({ clientX }: PointerEvent) => {
    const box = (chart.current as HTMLDivElement).getBoundingClientRect()
    const distance = isRightToLeft ? box.right - clientX : clientX - box.left
    return (distance / box.width) * bars
  }
  const barAt = (event: PointerEvent) => within(Math.floor(placeOf(event)))
  const edgeAt = (edge: number) => Math.min(bars, Math.max(0, edge))
  const edges = [edgeAt(range[0]), edgeAt(range[1] + 1)] as const
  /** Returns the ranges that a drag gives, from a bar or by a handle. Dragged past the other one, it takes its part. */
  const dragFrom = (start: PointerEvent, handle: string | undefined) => {
    if (!handle) {
      const anchor = barAt(start)
      return (event: PointerEvent) => orderedRange(anchor, barAt(event))
    }
    const fixed = edges[handle === '0' ? 1 : 0]
    const offset = placeOf(start) - edges[handle === '0' ? 0 : 1]
    return (event: PointerEvent): BarRange => {
      let edge = edgeAt(Math.round(placeOf(event) - offset))
      // At least one bar is selected.
      if (edge === fixed) edge += (handle === '0' && edge > 0) || edge === bars ? -1 : 1
      return [Math.min(edge, fixed), Math.max(edge, fixed) - 1]
    }
  }
  const stop = () => {
    drag.current = undefined
    setDraft(undefined)
  }

  return {
    range,
    /** The edges of the range, in bars from the end where time begins. */
    edges,
    shown: pointed ?? (focused === undefined ? undefined : within(range[focused])),
    chart: {
      ref: chart as RefObject<HTMLDivElement>,
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const { handle } = (event.target as HTMLElement).dataset
        drag.current = dragFrom(event, handle)
        setPointed(barAt(event))
        if (!handle) setDraft(drag.current(event))
      },
      onPointerMove: (event: PointerEvent) => {
        setPointed(barAt(event))
        if (drag.current) setDraft(drag.current(event))
      },
      onPointerUp: (event: PointerEvent) => {
        // A handle that was not moved leaves everything as it is.
        if (drag.current && draft) commit(drag.current(event))
        stop()
      },
      onPointerLeave: () => setPointed(undefined),
      onPointerCancel: () => {
        setPointed(undefined)
        stop()
      },
    },
    slider: (handle: Handle) => ({
      min: 0,
      max: bars - 1,
      step: 1,
      value: range[handle],
      onChange: (event: { target: HTMLInputElement }) => {
        const bar = Number(event.target.value)
        setDraft(handle === 0 ? [Math.min(bar, range[1]), range[1]] : [range[0], Math.max(bar, range[0])])
      },
      onKeyUp: () => {
        if (!draft) return
        commit(draft, { replace: moved.current })
        moved.current = true
      },
      onFocus: () => setFocused(handle),
      onBlur: () => {
        setFocused(undefined)
        if (draft) commit(draft)
        moved.current = false
      },
    }),
  }
}
