import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { archive, firstDay, lastDay } from '../app/archive.ts'
import type { Filters } from '../app/filters.ts'
import { type Archived, daysOf } from '../app/select.ts'
import { countBy, keysBetween } from '../publish/calendar.ts'
import { formatDate, formatRange } from '../ui/dates.ts'
import { count } from '../ui/words.ts'

interface Props {
  /** Absent where nothing is filtered: the manifest's own counts will do. */
  archived: Archived | undefined
  filters: Filters
  change: (some: Partial<Filters>, how?: { replace: boolean }) => void
}

const { unit } = archive.bars
const keys = firstDay ? keysBetween(firstDay, lastDay, unit) : []

/**
 * The first bar that a `from` begins in or after, and the last that a `to` ends in or before. Dates outside of
 * the archive leave no bar: `start` is then behind the last one, or `stop` before the first.
 */
function rangeOf({ from, to }: Filters): [start: number, stop: number] {
  const end = keys.length - 1
  const start = from ? keys.findIndex((key) => key.slice(0, from.length) >= from.slice(0, key.length)) : 0
  const stop = to ? keys.findLastIndex((key) => key.slice(0, to.length) <= to.slice(0, key.length)) : end
  return [start < 0 ? end + 1 : start, stop]
}

/**
 * A bar for each day, month or year: how many articles the other filters leave there. Dragging over the bars
 * chooses a range, and so do the two thumbs, which arrow keys move.
 */
export function Strip({ archived, filters, change }: Props) {
  const [start, stop] = rangeOf(filters)
  const [draft, setDraft] = useState<[number, number]>()
  const anchor = useRef<number>(undefined)
  const bars = useRef<HTMLDivElement>(null)
  // Whether keys have moved a thumb since it got the focus: one visit is one history entry.
  const moved = useRef(false)
  const counts = useMemo(() => {
    if (!archived) return new Map(archive.bars.counts)
    return new Map(countBy(daysOf(archived, filters), unit))
  }, [archived, filters])
  const highest = Math.max(1, ...counts.values())
  if (keys.length < 2) return null

  const [low, high] = draft ?? [start, stop]
  const keyAt = (index: number) => keys[Math.min(Math.max(index, 0), keys.length - 1)] as string
  const label =
    low < keys.length && high >= 0
      ? formatRange(keyAt(low), keyAt(high))
      : `none of ${formatRange(keyAt(0), keyAt(keys.length - 1))}`
  const commit = ([low, high]: [number, number], how?: { replace: boolean }) => {
    setDraft(undefined)
    if (low === start && high === stop) return
    // The end that was not moved keeps its date, which may be finer than a bar.
    change(
      {
        ...(low !== start && { from: low === 0 ? '' : (keys[low] as string) }),
        ...(high !== stop && { to: high === keys.length - 1 ? '' : (keys[high] as string) }),
      },
      how,
    )
  }
  const barAt = (event: PointerEvent) => {
    const box = (bars.current as HTMLDivElement).getBoundingClientRect()
    const share = (event.clientX - box.left) / box.width
    return Math.min(keys.length - 1, Math.max(0, Math.floor(share * keys.length)))
  }
  const span = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]
  const thumb = (which: 0 | 1) => ({
    type: 'range' as const,
    className: 'thumb',
    min: 0,
    max: keys.length - 1,
    step: 1,
    value: which === 0 ? low : high,
    'aria-label': which === 0 ? 'From' : 'To',
    'aria-valuetext': formatDate(keyAt(which === 0 ? low : high)),
    onChange: (event: { target: HTMLInputElement }) => {
      const at = Number(event.target.value)
      setDraft(which === 0 ? [Math.min(at, high), high] : [low, Math.max(at, low)])
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
  })

  return (
    <div role="group" aria-label="Dates">
      <div className="relative pb-2">
        <div
          ref={bars}
          aria-hidden="true"
          className="flex h-14 cursor-crosshair touch-pan-y items-end border-b border-ink select-none"
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            anchor.current = barAt(event)
            setDraft([anchor.current, anchor.current])
          }}
          onPointerMove={(event) => {
            if (anchor.current !== undefined) setDraft(span(anchor.current, barAt(event)))
          }}
          onPointerUp={(event) => {
            if (anchor.current === undefined) return
            commit(span(anchor.current, barAt(event)))
            anchor.current = undefined
          }}
          onPointerCancel={() => {
            anchor.current = undefined
            setDraft(undefined)
          }}
        >
          {keys.map((key, index) => {
            const number = counts.get(key) ?? 0
            const inside = index >= low && index <= high
            return (
              <div
                key={key}
                data-key={key}
                title={`${formatDate(key)}: ${count(number, 'article')}`}
                className="flex h-full grow basis-0 items-end justify-center hover:bg-raised"
              >
                <div
                  className={`bar w-[calc(100%-1px)] max-w-3 min-w-px ${inside ? 'bg-ink' : 'bg-rule'}`}
                  style={{ height: number ? `${Math.max(6, (number / highest) * 100)}%` : '0' }}
                />
              </div>
            )
          })}
        </div>
        <input id="strip-from" {...thumb(0)} style={low > keys.length / 2 ? { zIndex: 1 } : undefined} />
        <input id="strip-to" {...thumb(1)} />
      </div>
      <p className="mt-2 flex justify-between text-sm text-muted">
        <span aria-live="polite">{label}</span>
        <span>
          {keys.length} {unit}s
        </span>
      </p>
    </div>
  )
}
