import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

/** The middle of a day's bar on the strip. */
async function barOf(page: Page, day: string): Promise<{ x: number; y: number }> {
  const bar = page.locator(`[data-key="${day}"]`)
  await bar.waitFor()
  const box = await bar.boundingBox()
  if (!box) throw new Error(`${day} has no bar`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('find by date', () => {
  test.each([
    ['a month', '2020-04', '', '/?from=2020-04', 'Clear from April 2020', [XI_VOWS.headline]],
    ['a day', '', '2020-03-25', '/?to=2020-03-25', 'Clear to 25 March 2020', [COVID.headline]],
    [
      'a day as it is read',
      '11 April 2020',
      '',
      '/?from=2020-04-11',
      'Clear from 11 April 2020',
      [XI_VOWS.headline],
    ],
    ['a year', '2020', '2020', '/?from=2020&to=2020', 'Clear 2020', [XI_VOWS.headline, COVID.headline]],
  ])('%s in the form leaves its articles', async (_, from, to, address, chip, left) => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Dates: any' }).click()
    await page.getByRole('textbox', { name: 'From' }).fill(from)
    await page.getByRole('textbox', { name: 'To' }).fill(to)
    await page.getByRole('button', { name: 'Show' }).click()
    await soon(() => addressOf(page)).toBe(address)
    await soon(() => headlines(page)).toEqual(left)
    await page.getByRole('button', { name: chip }).click()
    await soon(() => addressOf(page)).toBe('/')
  })

  test('years, months and days are chosen one by one, each with what it gives', async () => {
    const page = await open('/?country=kg,mx')
    await page.getByRole('button', { name: 'Dates: any' }).click()
    await page.getByRole('button', { name: '2020 2 articles', exact: true }).waitFor()
    const april = page.getByRole('button', { name: 'April 2020 1 article', exact: true })
    await april.click()
    await soon(() => addressOf(page)).toBe('/?country=kg,mx&from=2020-04&to=2020-04')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    expect(await april.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: '11 April 2020 1 article', exact: true }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg,mx&from=2020-04-11&to=2020-04-11')
    await page.getByRole('button', { name: 'March 2020 1 article', exact: true }).click()
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await page.getByRole('button', { name: 'March 2020 1 article', exact: true }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg,mx')
  })

  test('dates outside of the archive leave nothing, and the strip says so', async () => {
    const page = await open('/?from=2021')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    await page.getByText('none of 25 March – 11 April 2020').waitFor()
    await page.getByRole('button', { name: 'Look at articles of any date' }).click()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('a date that is none is told where it is typed, and changes nothing', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Dates: any' }).click()
    const field = page.getByRole('textbox', { name: 'To' })
    await field.fill('2020-02-30')
    await field.press('Enter')
    await page.getByText('“2020-02-30” is no date').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(addressOf(page)).toBe('/')
  })

  test('a drag over the strip leaves the days that it covers', async () => {
    const page = await open('/')
    const from = await barOf(page, '2020-04-08')
    const to = await barOf(page, '2020-04-11')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.getByText(/^8\s*–\s*11 April 2020$/).waitFor()
    expect(addressOf(page)).toBe('/')
    await page.mouse.up()
    await soon(() => addressOf(page)).toBe('/?from=2020-04-08')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
  })

  test('a finger drawn across the strip leaves the days that it covers, and one drawn down scrolls', async () => {
    const page = await open('/', { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
    const from = await barOf(page, '2020-04-04')
    const to = await barOf(page, '2020-04-08')
    const finger = await page.context().newCDPSession(page)
    const draw = async (x: number, y: number) => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
        finger.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + x * share, y: from.y + y * share }],
        })
      await send('touchStart', 0)
      for (let step = 1; step <= 10; step++) await send('touchMove', step / 10)
      await send('touchEnd', 1)
    }
    // A little slanted, as fingers are.
    await draw(to.x - from.x, 12)
    await soon(() => addressOf(page)).toBe('/?from=2020-04-04&to=2020-04-08')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('button', { name: 'Clear all' }).click()
    await soon(() => addressOf(page)).toBe('/')
    await soon(() => headlines(page)).toHaveLength(2)
    await draw(3, -150)
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
    expect(addressOf(page)).toBe('/')
  })

  test('a drag in the middle leaves both ends, and one click one day', async () => {
    const page = await open('/')
    const from = await barOf(page, '2020-04-02')
    const to = await barOf(page, '2020-03-27')
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
    await soon(() => addressOf(page)).toBe('/?from=2020-03-27&to=2020-04-02')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    const day = await barOf(page, '2020-03-25')
    await page.mouse.click(day.x, day.y)
    await soon(() => addressOf(page)).toBe('/?to=2020-03-25')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })

  test('arrow keys move the ends of the strip', async () => {
    const page = await open('/')
    const from = page.getByRole('slider', { name: 'From' })
    await from.focus()
    await page.keyboard.press('ArrowRight')
    await soon(() => addressOf(page)).toBe('/?from=2020-03-26')
    expect(await from.getAttribute('aria-valuetext')).toBe('26 March 2020')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await page.keyboard.press('ArrowLeft')
    await soon(() => addressOf(page)).toBe('/')
    await page.getByRole('slider', { name: 'To' }).focus()
    await page.keyboard.press('Home')
    await soon(() => addressOf(page)).toBe('/?to=2020-03-25')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })

  test('the end that is not moved keeps its date', async () => {
    const page = await open('/?from=2020')
    await page.getByRole('slider', { name: 'To' }).focus()
    await page.keyboard.press('ArrowLeft')
    await soon(() => addressOf(page)).toBe('/?from=2020&to=2020-04-10')
  })

  test('date, country and words work together', async () => {
    const page = await open('/?q=solidarity&country=cn&from=2020-04&to=2020')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    for (const chip of ['“solidarity”', 'China', 'from April 2020', 'to 2020'])
      expect(await page.getByRole('button', { name: `Clear ${chip}` }).isVisible(), chip).toBe(true)
  })
})
