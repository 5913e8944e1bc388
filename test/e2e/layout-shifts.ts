import type { Page } from 'playwright-core'

/**
 * Waits until a page is at rest: for a dozen frames, it loads nothing and no part of its list or text moves.
 * Faster than a fixed time on a quick machine, and long enough on a slow one.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    const look = () =>
      [
        performance.getEntriesByType('resource').length,
        document.documentElement.scrollHeight,
        ...[...document.querySelectorAll('main article, main h1, main h2, main p')].map(
          (element) => element.getBoundingClientRect().top,
        ),
      ].join()
    let last = ''
    for (let still = 0; still < 12; ) {
      await new Promise(requestAnimationFrame)
      const now = look()
      still = now === last ? still + 1 : 0
      last = now
    }
  })

/** Returns every movement since the first paint that no action of the reader caused, each with the parts that moved. */
export const movements = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number
          hadRecentInput: boolean
          sources: { node: Node | null }[]
        }
        const seen: string[] = []
        const note = (entries: PerformanceEntryList) => {
          // Less is rounding.
          for (const entry of entries as Shift[])
            if (!entry.hadRecentInput && entry.value >= 0.0001)
              seen.push(
                `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.parentElement?.outerHTML ?? '')).slice(0, 100)).join(' | ')}`,
              )
        }
        const observer = new PerformanceObserver((list) => note(list.getEntries()))
        observer.observe({ type: 'layout-shift', buffered: true })
        // Earlier entries come in a task of their own.
        setTimeout(() => {
          note(observer.takeRecords())
          observer.disconnect()
          resolve(seen)
        }, 100)
      }),
  )
