import { describe, expect, test } from 'vitest'
import { VIEWS } from './routes.ts'
import { visitor } from './visit.ts'

const { open } = visitor()

/** What moves without the reader's doing, from the first paint on: each with what moved. */
const shifts = () =>
  new Promise<string[]>((resolve) => {
    interface Shift extends PerformanceEntry {
      value: number
      hadRecentInput: boolean
      sources: { node: Node | null }[]
    }
    const seen: string[] = []
    new PerformanceObserver((list) => {
      // Less is rounding.
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput && entry.value >= 0.0001)
          seen.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.parentElement?.outerHTML ?? '')).slice(0, 100)).join(' | ')}`,
          )
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(seen), 700)
  })

// Addresses, as they are opened: what a click opens is the reader's doing.
const addresses = [...new Map(VIEWS.toReversed().map((view) => [view.address, view])).values()]

describe('nothing moves while it loads:', () => {
  test.each(addresses)('$address', async ({ address, arrive }) => {
    // Filters are the same parts in either width.
    for (const width of address.includes('?') ? [390] : [390, 1280]) {
      const page = await open(address, { viewport: { width, height: 800 } })
      await arrive(page)
      expect(await page.evaluate(shifts), `${width} px`).toEqual([])
    }
  })
})
