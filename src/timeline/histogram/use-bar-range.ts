import { type PointerEvent, type RefObject, useRef, useState } from 'react'

/** The indices of the first and the last bar. */
export type BarRange = readonly [start: number, end: number]

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
 * Selects a range of bars by dragging over them or by moving two sliders.
 * @returns the range to show, which changes during a drag; and the event handlers of the chart and of the sliders
 */
export function useBarRange({ selected, bars, select }: Options) {
  const [draft, setDraft] = useState<BarRange>()
  const anchor = useRef<number>(undefined)
  const chart = useRef<HTMLDivElement>(null)
  // True once keys have moved a slider since it got the focus: one visit is one history entry.
  const moved = useRef(false)
  const range = draft ?? selected
  const commit = (range: BarRange, how?: { replace: boolean }) => {
    setDraft(undefined)
    select(range, how)
  }
  const barAt = (event: PointerEvent) => {
    const box = (chart.current as HTMLDivElement).getBoundingClientRect()
    const share = (event.clientX - box.left) / box.width
    return Math.min(bars - 1, Math.max(0, Math.floor(share * bars)))
  }
  return {
    range,
    chart: {
      ref: chart as RefObject<HTMLDivElement>,
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        anchor.current = barAt(event)
        setDraft([anchor.current, anchor.current])
      },
      onPointerMove: (event: PointerEvent) => {
        if (anchor.current !== undefined) setDraft(orderedRange(anchor.current, barAt(event)))
      },
      onPointerUp: (event: PointerEvent) => {
        if (anchor.current === undefined) return
        commit(orderedRange(anchor.current, barAt(event)))
        anchor.current = undefined
      },
      onPointerCancel: () => {
        anchor.current = undefined
        setDraft(undefined)
      },
    },
    /** @param which 0 for the slider of the start, 1 for that of the end */
    slider: (which: 0 | 1) => ({
      min: 0,
      max: bars - 1,
      step: 1,
      value: range[which],
      onChange: (event: { target: HTMLInputElement }) => {
        const bar = Number(event.target.value)
        setDraft(which === 0 ? [Math.min(bar, range[1]), range[1]] : [range[0], Math.max(bar, range[0])])
      },
      onPointerUp: () => draft && commit(draft),
      onKeyUp: () => {
        if (!draft) return
        commit(draft, { replace: moved.current })
        moved.current = true
      },
      onBlur: () => {
        if (draft) commit(draft)
        moved.current = false
      },
    }),
  }
}
