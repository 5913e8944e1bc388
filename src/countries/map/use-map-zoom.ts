import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** The largest zoom, and the factor of a button. */
const [MAX_ZOOM, STEP] = [8, 2]
/** The turn of a wheel that doubles the zoom, in pixels. */
const WHEEL = 200
/** A pointer that moved less has not dragged, in pixels. */
const STILL = 4

/** A point of the visible part of the map, in pixels of the screen. */
interface ScreenPoint {
  clientX: number
  clientY: number
}

/**
 * Zooms the content of a scrolling element and moves it by dragging. A point of the content stays where it is: the one
 * under the pointer, between two fingers, or in the middle of the visible part.
 */
export function useMapZoom(): {
  zoom: number
  frame: RefObject<HTMLDivElement | null>
  /** Zooms by steps of a button. */
  zoomBy: (steps: number) => void
  isMax: boolean
  /** The handlers of the element by which the mouse drags the map. */
  drag: Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp', (event: PointerEvent) => void>
  /** Returns true if the last press of the pointer was a drag. */
  hasDragged: () => boolean
} {
  const frame = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const zoomTo = useRef<(wanted: (zoom: number) => number, at?: ScreenPoint) => void>(() => undefined)
  zoomTo.current = (wanted, at) => {
    const element = frame.current as HTMLDivElement
    const box = element.getBoundingClientRect()
    const [x, y] = at ? [at.clientX - box.left, at.clientY - box.top] : [box.width / 2, box.height / 2]
    const [left, top] = [
      (element.scrollLeft + x) / element.scrollWidth,
      (element.scrollTop + y) / element.scrollHeight,
    ]
    flushSync(() => setZoom(Math.min(MAX_ZOOM, Math.max(1, wanted(zoom)))))
    element.scrollTo({
      left: left * element.scrollWidth - x,
      top: top * element.scrollHeight - y,
      behavior: 'instant',
    })
  }
  useEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent) => {
      // Without the key, the wheel scrolls the page. Browsers report it for two fingers on a touch pad, too.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo.current((zoom) => zoom * 2 ** (-event.deltaY / WHEEL), event)
    }
    /** The two fingers of a pinch when they last moved: their middle and their distance. */
    let last: (ScreenPoint & { spread: number }) | undefined
    const onTouchMove = (event: TouchEvent) => {
      const [one, other] = event.touches
      if (!one || !other) return
      event.preventDefault()
      const now = {
        clientX: (one.clientX + other.clientX) / 2,
        clientY: (one.clientY + other.clientY) / 2,
        spread: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
      }
      const before = last ?? now
      last = now
      element?.scrollBy({
        left: before.clientX - now.clientX,
        top: before.clientY - now.clientY,
        behavior: 'instant',
      })
      zoomTo.current((zoom) => (zoom * now.spread) / before.spread, now)
    }
    const onTouchEnd = () => {
      last = undefined
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    element?.addEventListener('touchmove', onTouchMove, { passive: false })
    element?.addEventListener('touchend', onTouchEnd)
    return () => {
      element?.removeEventListener('wheel', onWheel)
      element?.removeEventListener('touchmove', onTouchMove)
      element?.removeEventListener('touchend', onTouchEnd)
    }
  }, [])

  const grip = useRef<ScreenPoint>(undefined)
  const moved = useRef(0)
  return {
    zoom,
    frame,
    zoomBy: (steps) => zoomTo.current((zoom) => zoom * STEP ** steps),
    isMax: zoom === MAX_ZOOM,
    drag: {
      onPointerDown: ({ clientX, clientY, pointerType, button }) => {
        moved.current = 0
        // One finger scrolls the element by itself.
        if (pointerType === 'mouse' && button === 0) grip.current = { clientX, clientY }
      },
      onPointerMove: ({ clientX, clientY, buttons }) => {
        if (!grip.current || buttons === 0) return
        const [x, y] = [grip.current.clientX - clientX, grip.current.clientY - clientY]
        moved.current += Math.abs(x) + Math.abs(y)
        frame.current?.scrollBy({ left: x, top: y, behavior: 'instant' })
        grip.current = { clientX, clientY }
      },
      onPointerUp: () => {
        grip.current = undefined
      },
    },
    hasDragged: () => zoom > 1 && moved.current > STILL,
  }
}
