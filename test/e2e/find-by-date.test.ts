import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drag, histogramOf } from './histogram.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open, origin } = visitor()

/** The number of a day’s bar in the histogram. */
const barNumber = (day: string) => (Date.parse(day) - Date.parse('2020-03-25')) / 86_400_000

/** Returns the middle of a day’s bar in the histogram. */
const barOf = async (page: Page, day: string) => (await histogramOf(page)).middleOf(barNumber(day))

const big = visitor('big')

describe('find by date', () => {
  test('beside the list, the months of a year are all in view', async () => {
    const page = await big.open('/?from=2018&to=2018')
    await page.getByRole('button', { name: 'Date', exact: true }).click()
    const months = page.getByRole('group', { name: 'Month' }).getByRole('button')
    await months.first().waitFor()
    expect(await months.count()).toBe(12)
    const hidden = await months.evaluateAll(
      (buttons) =>
        buttons.filter((button) => {
          const [box, parent] = [button, button.parentElement as Element].map((e) =>
            e.getBoundingClientRect(),
          )
          return (box?.bottom ?? 0) > (parent?.bottom ?? 0) + 1
        }).length,
    )
    expect(hidden).toBe(0)
  })

  test.each([
    ['a month', '2020-04', '', '/?from=2020-04', 'Remove filter: From April 2020', [XI_VOWS.headline]],
    ['a day', '', '2020-03-25', '/?to=2020-03-25', 'Remove filter: Until 25 March 2020', [COVID.headline]],
    [
      'a month by its name',
      'Apr 2020',
      '',
      '/?from=2020-04',
      'Remove filter: From April 2020',
      [XI_VOWS.headline],
    ],
    [
      'a day by the name of its month',
      '11 April 2020',
      '',
      '/?from=2020-04-11',
      'Remove filter: From 11 April 2020',
      [XI_VOWS.headline],
    ],
    [
      'a year',
      '2020',
      '2020',
      '/?from=2020&to=2020',
      'Remove filter: 2020',
      [XI_VOWS.headline, COVID.headline],
    ],
    [
      'a month by its number',
      '4/2020',
      '',
      '/?from=2020-04',
      'Remove filter: From April 2020',
      [XI_VOWS.headline],
    ],
    [
      'a reversed range',
      'Apr 2020',
      '25 march 20',
      '/?from=2020-03-25&to=2020-04',
      'Remove filter: 25 March 2020 – April 2020',
      [XI_VOWS.headline, COVID.headline],
    ],
  ])('%s in the form leaves its articles', async (_, from, to, address, chip, left) => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Any date' }).click()
    await page.getByRole('textbox', { name: 'From' }).fill(from)
    await page.getByRole('textbox', { name: 'To' }).fill(to)
    await page.getByRole('button', { name: 'Apply' }).click()
    await soon(() => addressOf(page)).toBe(address)
    await soon(() => headlines(page)).toEqual(left)
    await page.getByRole('button', { name: chip }).click()
    await soon(() => addressOf(page)).toBe('/')
  })

  test('years, months and days are chosen one by one, each with what it gives', async () => {
    const page = await open('/?country=kg,mx')
    await page.getByRole('button', { name: 'Any date' }).click()
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

  test('dates outside the archive have no results, and the histogram says so', async () => {
    const page = await open('/?from=2021')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    await page.getByText('Archive dates: 25 March – 11 April 2020').waitFor()
    await page.getByRole('button', { name: 'Search all dates' }).click()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('an invalid date is rejected and changes nothing', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Any date' }).click()
    const field = page.getByRole('textbox', { name: 'To' })
    await field.fill('2020-02-30')
    await field.press('Enter')
    await page
      .getByText('“2020-02-30” isn’t a date. Try 2020, Apr 2020, 11 Apr 2020, 4/2020 or 2020-04-11.')
      .waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(addressOf(page)).toBe('/')
  })

  test('a reversed range in the address is read as meant', async () => {
    const page = await open('/?from=2020-04&to=2020-03-25')
    await page.getByRole('button', { name: 'Remove filter: 25 March 2020 – April 2020' }).waitFor()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('a drag over the histogram selects its days', async () => {
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

  test('a finger that moves across the histogram selects days, and one that moves down scrolls', async () => {
    const page = await open('/', { viewport: { width: 390, height: 500 }, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'Filters' }).click()
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
    await page.getByRole('button', { name: 'Remove filter: 4 – 8 April 2020' }).click()
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
    await drag(page, from, to)
    await soon(() => addressOf(page)).toBe('/?from=2020-03-27&to=2020-04-02')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    const day = await barOf(page, '2020-03-25')
    await page.mouse.click(day.x, day.y)
    await soon(() => addressOf(page)).toBe('/?to=2020-03-25')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })

  test('handles at the edges of the range can be dragged both ways, and past each other', async () => {
    const page = await open('/?from=2020-04-02&to=2020-04-04')
    const { middleOf, handle } = await histogramOf(page)
    const to = (day: string) => middleOf(barNumber(day))
    await drag(page, await handle('start'), to('2020-03-30'))
    await soon(() => addressOf(page)).toMatch(/^\/\?from=2020-03-(30|31)&to=2020-04-04$/)
    await drag(page, await handle('end'), to('2020-04-07'))
    await soon(() => addressOf(page)).toMatch(/&to=2020-04-0[67]$/)
    await drag(page, await handle('start'), to('2020-04-10'))
    await soon(() => addressOf(page)).toMatch(/^\/\?from=2020-04-0[78]&to=2020-04-(09|10)$/)
    // Where both are at an end, each of them still moves.
    await page.goto(`${origin()}/?from=2020-04-11`)
    await drag(page, await handle('start'), to('2020-04-05'))
    await soon(() => addressOf(page)).toMatch(/^\/\?from=2020-04-0[56]$/)
    await page.goto(`${origin()}/?from=2021`)
    await drag(page, await handle('end'), to('2020-04-05'))
    await soon(() => addressOf(page)).toMatch(/^\/\?from=2020-04-0[56]$/)
  })

  test('a click on a handle changes nothing', async () => {
    const page = await open('/?from=2020-04-02&to=2020-04-04')
    const { x, y } = await (await histogramOf(page)).handle('start')
    await page.mouse.click(x, y)
    await page.mouse.move(x + 200, y + 300)
    expect(addressOf(page)).toBe('/?from=2020-04-02&to=2020-04-04')
  })

  test.each([
    [390, ['25 Mar 2020', '1 Apr', '5 Apr']],
    [1024, ['25 Mar 2020', '1 Apr', '5 Apr', '10 Apr']],
    [1280, ['25 Mar 2020', '1 Apr', '5 Apr']],
  ])('the bars fill the width, with a time axis below, at %i px', async (width, labels) => {
    const page = await open('/', { viewport: { width, height: 800 } })
    if (width < 640) await page.getByRole('button', { name: 'Filters' }).click()
    const { bars, textOf } = await histogramOf(page)
    expect(bars).toBe(18)
    expect(await textOf(0)).toBe('25 March 2020: 1 article')
    expect(await textOf(1)).toBe('26 March 2020: 0 articles')
    expect(await textOf(17)).toBe('11 April 2020: 1 article')
    const boxes = await Promise.all(
      (await page.locator('.tick:visible').all()).map(
        async (tick) => [(await tick.textContent()) ?? '', await tick.boundingBox()] as const,
      ),
    )
    expect(boxes.map(([text]) => text)).toEqual(labels)
    boxes.forEach(([text, box], index) => {
      const next = boxes[index + 1]?.[1]?.x ?? width
      expect((box?.x ?? 0) + (box?.width ?? 0), text).toBeLessThanOrEqual(next)
    })
  })

  test('with a query, the bars of all articles stand behind', async () => {
    const page = await open('/?q=pharmacy')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    const { textOf } = await histogramOf(page)
    expect(await textOf(0)).toBe('25 March 2020: 0 of 1 article')
    expect(await textOf(17)).toBe('11 April 2020: 1 of 1 article')
    expect(await page.locator('.bars.behind').getAttribute('d')).toMatch(/^M0\..*M17\./)
    expect(await page.locator('.bars:not(.behind, .outside)').getAttribute('d')).toMatch(/^M17\.[^M]*$/)
  })

  test('the histogram shows a range that is reversed in the address as meant, and an empty one as none', async () => {
    const page = await open('/?from=2020-04-11&to=2020-04-05')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    const histogram = page.getByRole('group', { name: 'Date range' })
    await histogram.getByText('5 – 11 April 2020').waitFor()
    await page.goto(`${origin()}/?from=&to=`)
    await soon(() => headlines(page)).toHaveLength(2)
    await histogram.getByText('25 March – 11 April 2020').waitFor()
  })

  test('arrow keys move the ends of the range', async () => {
    const page = await open('/')
    const from = page.getByRole('slider', { name: 'Start date' })
    await from.focus()
    await page.keyboard.press('ArrowRight')
    await soon(() => addressOf(page)).toBe('/?from=2020-03-26')
    expect(await from.getAttribute('aria-valuetext')).toBe('26 March 2020: 0 articles')
    expect(await page.locator('.readout').textContent()).toBe('26 March 2020: 0 articles')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await page.keyboard.press('ArrowLeft')
    await soon(() => addressOf(page)).toBe('/')
    await page.getByRole('slider', { name: 'End date' }).focus()
    await page.keyboard.press('Home')
    await soon(() => addressOf(page)).toBe('/?to=2020-03-25')
    await soon(() => headlines(page)).toEqual([COVID.headline])
  })

  test('keys pressed faster than the page renders all count', async () => {
    const page = await open('/')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    const from = page.getByRole('slider', { name: 'Start date' })
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Tab', 'Home']
    await from.focus()
    for (const key of keys) await page.keyboard.press(key)
    await soon(() => addressOf(page)).toBe('/?to=2020-03-25')
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  })

  test('the end that is not moved keeps its date', async () => {
    const page = await open('/?from=2020')
    await page.getByRole('slider', { name: 'End date' }).focus()
    await page.keyboard.press('ArrowLeft')
    await soon(() => addressOf(page)).toBe('/?from=2020&to=2020-04-10')
  })

  test('date, country and words work together', async () => {
    const page = await open('/?q=solidarity&country=cn&from=2020-04&to=2020')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    for (const chip of ['“solidarity”', 'China', 'April 2020 – 2020'])
      expect(await page.getByRole('button', { name: `Remove filter: ${chip}` }).isVisible(), chip).toBe(true)
  })
})
