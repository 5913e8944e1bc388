import { type TouchEvent, useRef } from 'react'

/** The shortest swipe, in pixels. */
const DISTANCE = 80
/** The strip at the screen's edge whose swipes belong to the system, in pixels. */
const EDGE = 28
/** A slower movement is not a swipe, in milliseconds. */
const DURATION = 500

/** Returns false for selecting text, scrolling a part of the page sideways, and panning a zoomed page. */
function isPageSwipe(x: number, target: EventTarget): boolean {
  if (x < EDGE || x > window.innerWidth - EDGE) return false
  if ((window.visualViewport?.scale ?? 1) > 1.01) return false
  if (document.getSelection()?.isCollapsed === false) return false
  return !(target instanceof Element && target.closest('pre, input, select, textarea, dialog'))
}

/** Returns the handlers for swiping between articles with one finger. The links below the article do the same. */
export function useSwipe(swipedLeft: () => void, swipedRight: () => void) {
  const start = useRef<{ x: number; y: number; at: number }>(undefined)
  return {
    onTouchStart: ({ touches, timeStamp }: TouchEvent) => {
      const touch = touches.length === 1 ? touches[0] : undefined
      start.current = touch && { x: touch.clientX, y: touch.clientY, at: timeStamp }
    },
    onTouchEnd: ({ changedTouches, timeStamp, target }: TouchEvent) => {
      const touch = changedTouches[0]
      const from = start.current
      start.current = undefined
      if (!from || !touch || timeStamp - from.at > DURATION) return
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y]
      if (Math.abs(x) < DISTANCE || Math.abs(x) <= Math.abs(y) || !isPageSwipe(from.x, target)) return
      if (x < 0) swipedLeft()
      else swipedRight()
    },
  }
}
