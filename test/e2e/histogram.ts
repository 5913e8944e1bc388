import type { Page } from 'playwright-core'

/** A point of the page, in pixels. */
export interface Point {
  x: number
  y: number
}

/** The histogram of a page, as a pointer meets it. */
export interface Histogram {
  /** The number of bars. */
  bars: number
  /** Returns the middle of a bar's place, counted from 0. */
  middleOf: (bar: number) => Point
  /** Returns the middle of a handle. */
  handle: (end: 'start' | 'end') => Promise<Point>
  /** Points at a bar, and returns the text that appears beside it. */
  textOf: (bar: number) => Promise<string>
}

/** Drags from one point to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

/** Waits for the histogram of a page. */
export async function histogramOf(page: Page): Promise<Histogram> {
  const chart = page.locator('.histogram')
  await chart.waitFor()
  const bars = Number(await page.getByRole('slider', { name: 'Start date' }).getAttribute('max')) + 1
  const box = await chart.boundingBox()
  if (!box) throw new Error('the histogram is not shown')
  const middleOf = (bar: number) => ({
    x: box.x + ((bar + 0.5) / bars) * box.width,
    y: box.y + box.height - 4,
  })
  return {
    bars,
    middleOf,
    handle: async (end) => {
      const handle = await page.locator(`[data-handle="${end === 'start' ? 0 : 1}"]`).boundingBox()
      if (!handle) throw new Error('the handle is not shown')
      return { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
    },
    textOf: async (bar) => {
      const { x, y } = middleOf(bar)
      await page.mouse.move(x, y)
      return (await page.locator('.readout').textContent()) ?? ''
    },
  }
}
