import { describe, expect, test } from 'vitest'
import { BIG, makeArticles } from './generate.ts'
import { atRest, movements } from './layout-shifts.ts'
import { visitor } from './visit.ts'

// The views of the shipped archive are checked in views.test.ts.
const { open } = visitor('big', { cache: false })

describe(`nothing moves in a list of ${BIG} articles:`, () => {
  const month = makeArticles(BIG)[BIG >> 1]?.published.slice(0, 7)
  test.each(['/', `/#${month}`])('%s', async (address) => {
    for (const width of [390, 1280]) {
      const page = await open(address, { viewport: { width, height: 800 } })
      await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
      await atRest(page)
      expect(await movements(page), `${width} px`).toEqual([])
    }
  })

  test('nor while it is scrolled', async () => {
    const page = await open('/', { viewport: { width: 390, height: 800 } })
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await page.mouse.move(200, 500)
    for (let turn = 0; turn < 12; turn++) {
      await page.mouse.wheel(0, 700)
      await page.waitForTimeout(100)
    }
    await atRest(page)
    // The number of the row in the bar grows wider, and nothing else.
    const moved = await movements(page)
    expect(moved.filter((shift) => !shift.startsWith('0.0001'))).toEqual([])
  })
})
