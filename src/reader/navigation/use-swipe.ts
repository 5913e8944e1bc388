import { type SwipeEventData, useSwipeable } from 'react-swipeable'
import { isRightToLeft } from '../../ui/direction.ts'

/** The shortest swipe, in pixels. */
const DISTANCE = 80
/** The strip at the screen's edge whose swipes belong to the system, in pixels. */
const EDGE = 28
/** A slower movement is not a swipe, in milliseconds. */
const DURATION = 500

/** Returns false for selecting text, scrolling a part of the page sideways, and panning a zoomed page. */
function isPageSwipe({ initial: [x], event }: SwipeEventData): boolean {
  if (x < EDGE || x > window.innerWidth - EDGE) return false
  if ((window.visualViewport?.scale ?? 1) > 1.01) return false
  if (document.getSelection()?.isCollapsed === false) return false
  return !(event.target instanceof Element && event.target.closest('pre, input, select, textarea, dialog'))
}

/** Returns the handlers for swiping between articles, as one turns pages. The links below the article do the same. */
export const useSwipe = (forward: () => void, back: () => void) => {
  const [swipedLeft, swipedRight] = isRightToLeft ? [back, forward] : [forward, back]
  return useSwipeable({
    onSwipedLeft: (swipe) => isPageSwipe(swipe) && swipedLeft(),
    onSwipedRight: (swipe) => isPageSwipe(swipe) && swipedRight(),
    delta: DISTANCE,
    swipeDuration: DURATION,
  })
}
