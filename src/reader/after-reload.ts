/** Where the router keeps the places of pages: the name that it gives its entry of session storage by default. */
const ROUTERS = 'react-router-scroll-positions'

let isOver = typeof performance.getEntriesByType !== 'function'

/**
 * Has a page that was loaded again stand where it stood, when its text is there: the router looks earlier, and the page
 * is still short then. Does so once in a page's life, and only downwards.
 */
export function standWhereItStood(): void {
  if (isOver) return
  isOver = true
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (navigation?.type !== 'reload' || location.hash) return
  try {
    const places = JSON.parse(sessionStorage.getItem(ROUTERS) ?? '{}')
    const place = places[history.state?.key ?? 'default']
    if (typeof place === 'number' && place > window.scrollY) window.scrollTo(0, place)
  } catch {
    // Blocked storage: it begins at the top.
  }
}
