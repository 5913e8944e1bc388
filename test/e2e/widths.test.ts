import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { VIEWS } from './routes.ts'
import { visitor } from './visit.ts'

const { open } = visitor()
// The setting of the browser itself, which widths in rem and em follow.
const { open: openLarge } = visitor('shipped', ['--blink-settings=defaultFontSize=32'])

/** What stands out of the page to its right, if the page can be scrolled sideways. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    )
    return [
      `${root.scrollWidth} of ${root.clientWidth} px`,
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })

describe('nothing scrolls sideways at 320 px', () => {
  // Views are gone through below, with larger text, which has less room.
  test('a word that fills many lines is broken', async () => {
    const page = await open(`/?q=${'x'.repeat(200)}`, { viewport: { width: 320, height: 640 } })
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    expect(await outside(page)).toEqual([])
  })
})

describe('nothing scrolls sideways where the reader has set text to 200 %', () => {
  test.each(VIEWS)('$name', async ({ address, arrive }) => {
    const page = await openLarge(address)
    await arrive(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    for (const width of [1280, 640, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await outside(page), `${width} px`).toEqual([])
    }
  })
})

describe('the text', () => {
  test('is set in lines of 60 to 68 characters where there is room', async () => {
    const page = await open('/article/2020-04-11-xi-vows-to-back-nations-virus-fight')
    await page.getByText('The source text').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const mean = await page.evaluate(() => {
      let characters = 0
      let lines = 0
      for (const passage of document.querySelectorAll('.prose p')) {
        const rows = Math.round(
          passage.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(passage).lineHeight),
        )
        // The last line is seldom full: half a line less, in the mean.
        if (rows < 3) continue
        characters += passage.textContent?.length ?? 0
        lines += rows - 0.5
      }
      return characters / lines
    })
    expect(mean).toBeGreaterThan(58)
    expect(mean).toBeLessThan(70)
  })
})
