import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { soon, visitor } from './visit.ts'

const { open } = visitor('big')

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not visible`)
  return box
}

/** Returns the width of the widest line of running text, in characters of its font. */
const lineLength = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const lengths = [...document.querySelectorAll('.spine article p.line-clamp-3')].map((line) => {
      const font = Number.parseFloat(getComputedStyle(line).fontSize)
      return line.getBoundingClientRect().width / font
    })
    return Math.max(...lengths)
  })

test('wide screens have the filters beside the list, and lines of text as long as before', async () => {
  const page = await open('/', { viewport: { width: 1024, height: 800 } })
  await page.getByRole('article').first().waitFor()
  const length = await lineLength(page)
  const used: number[] = []
  for (const width of [1280, 1720]) {
    await page.setViewportSize({ width, height: 900 })
    const [filters, list] = [await boxOf(page, '.side'), await boxOf(page, '.spine')]
    expect(filters.x + filters.width).toBeLessThanOrEqual(list.x)
    expect(filters.y).toBeLessThan(list.y + 100)
    used.push((list.x + list.width - filters.x) / width)
    expect(await lineLength(page)).toBeLessThanOrEqual(length + 0.1)
    // They stay while the list is scrolled.
    await page.evaluate(() => window.scrollTo(0, 4000))
    await soon(async () => (await boxOf(page, '#countries-button')).y).toBeLessThan(400)
    expect((await boxOf(page, '#countries-button')).y).toBeGreaterThan(60)
    await page.evaluate(() => window.scrollTo(0, 0))
  }
  for (const share of used) expect(share).toBeGreaterThan(0.88)
})

test('the widest screens have what is known of an article beside its text', async () => {
  const page = await open('/', { viewport: { width: 1720, height: 900 } })
  await page.getByRole('article').first().waitFor()
  const [headline, facts] = [await boxOf(page, '.spine h3'), await boxOf(page, '.spine .facts')]
  expect(facts.x).toBeGreaterThanOrEqual(headline.x + headline.width)
  expect(Math.abs(facts.y - headline.y)).toBeLessThan(20)
})

test('the title of the tab says what the list is filtered by', async () => {
  const page = await open('/')
  await soon(() => page.title()).toBe('Dateline')
  for (const [address, title] of [
    ['/?q=ministers&country=ke', 'Kenya, “ministers” · Dateline'],
    ['/?from=2018-03&to=2018-03', 'March 2018 · Dateline'],
    ['/?by=happened&country=ke,vn&match=all', 'Events, Kenya, Vietnam, All selected countries · Dateline'],
    ['/country/ke?q=ministers', 'Kenya, “ministers” · Dateline'],
    ['/month/2018-03', 'March 2018 · Dateline'],
  ] as const) {
    await open(address, {}, page)
    await soon(() => page.title()).toBe(title)
  }
  await page.goto(new URL('/', page.url()).href)
  await page.locator('#search').fill('ministers')
  await soon(() => page.title()).toBe('“ministers” · Dateline')
})
