/** The session storage entry for the scroll positions of React Router; the name is its default. */
const ROUTER_POSITIONS = 'react-router-scroll-positions'

let isDone = typeof performance.getEntriesByType !== 'function'

/**
 * Restores the scroll position of a page that was reloaded, or that the reader came back to from another site, once its
 * text is there. The router tries earlier, while the page is still short. Runs once per page load, and never scrolls up.
 */
export function restoreScroll(): void {
  if (isDone) return
  isDone = true
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (!navigation || !/^(?:reload|back_forward)$/.test(navigation.type) || location.hash) return
  try {
    const positions = JSON.parse(sessionStorage.getItem(ROUTER_POSITIONS) ?? '{}')
    const top = positions[history.state?.key ?? 'default']
    if (typeof top === 'number' && top > window.scrollY) window.scrollTo(0, top)
  } catch {
    // Storage is blocked: the page starts at the top.
  }
}
