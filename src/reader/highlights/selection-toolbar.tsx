import { useEffect, useState } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import type { Body } from '../../format/body.ts'
import { HighlightActions, type HighlightContext } from './highlight-actions.tsx'
import { selectedRange } from './selected-range.ts'

/** The time that a selection must stay unchanged before the toolbar appears, in milliseconds. */
const DELAY = 250
/** The height of the toolbar with its distance from the selection, in pixels. */
const HEIGHT = 64
/** The distance between the selection and the toolbar, in pixels. */
const DISTANCE = 8
/** Half the width of the toolbar, in pixels. */
const HALF_WIDTH = 180

type Position = { top: number; left: number } | 'bottom'

/**
 * Returns the position for the toolbar, or `undefined` if none of the text is selected. On touch screens it is the
 * bottom of the window, because the system shows its own menu next to the selection.
 */
function positionFor(body: Body): Position | undefined {
  if (!selectedRange(body)) return undefined
  if (window.matchMedia('(pointer: coarse)').matches) return 'bottom'
  const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
  if (!box) return undefined
  const fitsAbove = box.top > HEIGHT
  const centre = box.left + box.width / 2
  return {
    top: fitsAbove
      ? box.top - HEIGHT + DISTANCE
      : Math.min(box.bottom + DISTANCE, window.innerHeight - HEIGHT),
    left: Math.min(Math.max(centre, HALF_WIDTH), window.innerWidth - HALF_WIDTH),
  }
}

/** Offers the highlight actions next to the selected text. */
export function SelectionToolbar(context: HighlightContext) {
  const { body } = context
  const [position, setPosition] = useState<Position>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const schedule = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setPosition(positionFor(body)), DELAY)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setPosition(undefined)
    }
    schedule()
    document.addEventListener('selectionchange', schedule)
    document.addEventListener('keydown', onKey)
    window.addEventListener('scroll', schedule, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', schedule)
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', schedule)
    }
  }, [body])
  if (!position) return null
  return (
    <div
      role="toolbar"
      aria-label={articleParts.selectionActions}
      // Pressing a button must not clear the selection.
      onPointerDown={(event) => event.preventDefault()}
      className={`screen-only fixed z-20 flex max-w-[calc(100vw-1rem)] gap-1 border border-ink bg-paper p-1 font-sans shadow-lg ${position === 'bottom' ? 'inset-x-2 bottom-2 justify-center' : '-translate-x-1/2'}`}
      style={position === 'bottom' ? undefined : position}
    >
      <HighlightActions {...context} range={() => selectedRange(body)} done={() => setPosition(undefined)} />
    </div>
  )
}
