import { describe, expect, test } from 'vitest'
import { BIG, makeArticles } from './generate.ts'
import { VIEWS } from './routes.ts'
import { visitor } from './visit.ts'

const { open } = visitor()
const { open: openBig } = visitor('big')

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

describe(`nothing moves in a list of ${BIG} articles:`, () => {
  const month = makeArticles(BIG)[BIG >> 1]?.published.slice(0, 7)
  test.each(['/', `/#${month}`])('%s', async (address) => {
    for (const width of [390, 1280]) {
      const page = await openBig(address, { viewport: { width, height: 800 } })
      await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
      await page.waitForTimeout(500)
      expect(await page.evaluate(shifts), `${width} px`).toEqual([])
    }
  })

  test('nor while it is scrolled', async () => {
    const page = await openBig('/', { viewport: { width: 390, height: 800 } })
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await page.mouse.move(200, 500)
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, 700)
      await page.waitForTimeout(100)
    }
    // The number of the row in the bar grows wider, and nothing else.
    const moved = await page.evaluate(shifts)
    expect(moved.filter((shift) => !shift.startsWith('0.0001'))).toEqual([])
  })
})
