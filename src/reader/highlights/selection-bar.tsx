import { useEffect, useState } from 'react'
import { MarkActions, type Marking } from './highlight-actions.tsx'
import { selectedRange } from './selection.ts'

/** How long a selection rests before something is offered for it, in milliseconds. */
const REST = 250
/** How high the bar is with the room around it, in pixels. */
const HEIGHT = 64

/** Stands by what is selected in the text; at the bottom where fingers select, whose own menu stands by it. */
export function SelectionBar(marking: Marking) {
  const { body } = marking
  const [at, setAt] = useState<{ top: number; left: number } | 'bottom'>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (!selectedRange(body)) {
        setAt(undefined)
        return
      }
      if (window.matchMedia('(pointer: coarse)').matches) {
        setAt('bottom')
        return
      }
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      if (!box) return
      const top =
        box.top > HEIGHT ? box.top - HEIGHT + 8 : Math.min(box.bottom + 8, window.innerHeight - HEIGHT)
      setAt({ top, left: Math.min(Math.max(box.left + box.width / 2, 180), window.innerWidth - 180) })
    }
    const onSelection = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setAt(undefined)
    }
    onSelection()
    document.addEventListener('selectionchange', onSelection)
    document.addEventListener('keydown', onKey)
    window.addEventListener('scroll', onSelection, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onSelection)
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('scroll', onSelection)
    }
  }, [body])
  if (!at) return null
  return (
    <div
      role="toolbar"
      aria-label="The selected words"
      // A press on the bar must not undo the selection.
      onPointerDown={(event) => event.preventDefault()}
      className={`furniture fixed z-20 flex max-w-[calc(100vw-1rem)] gap-1 border border-ink bg-paper p-1 font-sans shadow-lg ${at === 'bottom' ? 'inset-x-2 bottom-2 justify-center' : '-translate-x-1/2'}`}
      style={at === 'bottom' ? undefined : at}
    >
      <MarkActions {...marking} range={() => selectedRange(body)} done={() => setAt(undefined)} />
    </div>
  )
}
