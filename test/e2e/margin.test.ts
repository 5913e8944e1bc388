import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, soon, visitor } from './visit.ts'

const { open } = visitor()

const SHOW = { name: 'Annotations' }

/** The positions of the text column and of each note in the margin. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { left, right, top, bottom }
    }
    return {
      text: box(document.querySelector('.prose') as Element),
      notes: [...document.querySelectorAll('.margin-note')].map(box),
      width: document.documentElement.clientWidth,
      scroll: document.documentElement.scrollWidth,
    }
  })

async function lit(page: Page) {
  await page.getByRole('button', SHOW).click()
  await page.locator('.prose time').first().waitFor()
}

describe('the margin of an article', () => {
  test('the button that shows it looks pressed while it does', async () => {
    const page = await open(XI_VOWS.address)
    const button = page.getByRole('button', SHOW)
    const border = () => button.evaluate((element) => getComputedStyle(element).borderColor)
    const before = await border()
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { ...SHOW, pressed: true }).waitFor()
    expect(await border()).not.toBe(before)
  })

  test('stands beside the text, each note below the one before, and the text stays where it is', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByRole('button', SHOW).waitFor()
    await page.locator('.prose').waitFor()
    const before = await boxes(page)
    await lit(page)
    await page.locator('.margin-note').first().waitFor()
    const { text, notes, width, scroll } = await boxes(page)
    expect([text.left, text.right]).toEqual([before.text.left, before.text.right])
    expect(notes.length).toBeGreaterThan(5)
    notes.forEach(({ left, right, top }, index) => {
      expect(left).toBeGreaterThan(text.right)
      expect(right).toBeLessThanOrEqual(width)
      if (index) expect(top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0)
    })
    expect(scroll).toBeLessThanOrEqual(width)
  })

  test('has wider notes on wider screens, and lines of text as long as before', async () => {
    const page = await open(XI_VOWS.address, { viewport: { width: 1100, height: 800 } })
    await lit(page)
    const before = await boxes(page)
    const widthOf = ({ notes: [note] }: typeof before) => (note?.right ?? 0) - (note?.left ?? 0)
    await page.setViewportSize({ width: 1720, height: 1000 })
    await soon(async () => widthOf(await boxes(page)) / widthOf(before)).toBeGreaterThan(1.4)
    const { text, notes, width, scroll } = await boxes(page)
    expect(Math.abs(text.right - text.left - (before.text.right - before.text.left))).toBeLessThan(3)
    for (const { right } of notes) expect(right).toBeLessThanOrEqual(width)
    expect(scroll).toBeLessThanOrEqual(width)
  })

  test('a note stands at its line, also when the text has grown', async () => {
    const page = await open(XI_VOWS.address)
    await lit(page)
    const apart = () =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll('.prose time')].find(
          ({ textContent }) => textContent === 'Friday night',
        )
        const note = [...document.querySelectorAll('.margin-note')].find(({ textContent }) =>
          textContent?.includes('Friday night'),
        )
        return Math.abs(
          (words?.getBoundingClientRect().top ?? 0) - (note?.getBoundingClientRect().top ?? 1e9),
        )
      })
    await soon(apart).toBeLessThan(40)
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.prose')?.style.setProperty('font-size', '1.75rem')
    })
    await soon(apart).toBeLessThan(40)
  })

  test('a day leads to what happened on it', async () => {
    const page = await open(COVID.address)
    await lit(page)
    await page
      .getByRole('complementary', { name: 'Annotations and notes' })
      .getByRole('link', { name: '24 March 2020' })
      .click()
    await soon(() => addressOf(page)).toBe('/?from=2020-03-24&to=2020-03-24&by=happened')
  })

  test('on a narrow page it stands in the lines, and goes there when the window is made narrow', async () => {
    const page = await open(COVID.address)
    await lit(page)
    await page.locator('.margin-note').first().waitFor()
    const inLine = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('.time-expression[data-resolved]') as Element, '::after')
            .content,
      )
    expect(await inLine()).toBe('none')
    await page.setViewportSize({ width: 800, height: 800 })
    await soon(() => page.locator('.margin-note').count()).toBe(0)
    expect(await inLine()).toContain('2019')
  })

  test('the reader’s notes stand there without being asked for', async () => {
    const page = await open(COVID.address)
    await page.evaluate((slug) => {
      const at = '2020-03-25T08:00:00Z'
      localStorage.setItem(
        'dateline-kept',
        JSON.stringify({
          version: 1,
          articles: [],
          highlights: [
            {
              id: 'a',
              slug,
              headline: '',
              published: '2020-03-25',
              quote: 'Tuesday night',
              before: '',
              after: '',
              note: 'Compare April.',
              made: at,
              changed: at,
            },
          ],
        }),
      )
    }, COVID.address.slice('/article/'.length))
    await page.reload()
    await page.locator('.margin-note').getByText('Compare April.').waitFor()
    expect(await page.locator('.margin-note').count()).toBe(1)
  })
})
