import { type SwipeEventData, useSwipeable } from 'react-swipeable'

/** How far a finger goes for a swipe, and how near the screen's edge is the system's, in pixels. */
const FAR = 80
const EDGE = 28
/** A slower movement is no swipe, in milliseconds. */
const SLOW = 500

/** Whether a movement means the page, and not a selection, a part that scrolls sideways, or a page that is drawn larger. */
function isMeant({ initial: [x], event }: SwipeEventData): boolean {
  if (x < EDGE || x > window.innerWidth - EDGE) return false
  if ((window.visualViewport?.scale ?? 1) > 1.01) return false
  if (document.getSelection()?.isCollapsed === false) return false
  return !(event.target instanceof Element && event.target.closest('pre, input, select, textarea, dialog'))
}

/**
 * Swipes between articles: to the left for the next, to the right for the one before. The links below the article do
 * the same.
 */
export const useSwipe = (next: () => void, before: () => void) =>
  useSwipeable({
    onSwipedLeft: (swipe) => isMeant(swipe) && next(),
    onSwipedRight: (swipe) => isMeant(swipe) && before(),
    delta: FAR,
    swipeDuration: SLOW,
  })
