/** The session storage entry for the scroll positions of React Router; the name is its default. */
const ROUTER_POSITIONS = 'react-router-scroll-positions'

let isDone = typeof performance.getEntriesByType !== 'function'

/**
 * Restores the scroll position of a reloaded page once its text is there. The router tries earlier, while the page is
 * still short. Runs once per page load, and never scrolls up.
 */
export function restoreScrollAfterReload(): void {
  if (isDone) return
  isDone = true
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (navigation?.type !== 'reload' || location.hash) return
  try {
    const positions = JSON.parse(sessionStorage.getItem(ROUTER_POSITIONS) ?? '{}')
    const top = positions[history.state?.key ?? 'default']
    if (typeof top === 'number' && top > window.scrollY) window.scrollTo(0, top)
  } catch {
    // Storage is blocked: the page starts at the top.
  }
}
