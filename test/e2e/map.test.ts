import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addressOf, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('the map', () => {
  /** Returns the position of a country’s outline or dot on the screen. */
  const placeOf = async (page: Page, code: string) => {
    const box = await page.locator(`.map [data-code="${code}"]`).last().boundingBox()
    if (!box) throw new Error(`${code} is not on the map`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  test('names the country at the pointer, and opens it on a click', async () => {
    const page = await open('/country')
    await page.locator('.map').waitFor()
    const { x, y } = await placeOf(page, 'VE')
    await page.mouse.move(x, y)
    const label = page.locator('.map-label')
    await soon(() => label.textContent()).toBe('Venezuela: 1 article')
    const box = await label.boundingBox()
    expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(50)
    await page.mouse.click(x, y)
    await page.getByRole('heading', { level: 1, name: 'Venezuela' }).waitFor()
    expect(addressOf(page)).toBe('/country/ve')
  })

  test('names the country that has the focus in the list', async () => {
    const page = await open('/country')
    await page.locator('.map').waitFor()
    await page.getByRole('link', { name: /^Mexico/ }).focus()
    const label = page.locator('.map-label')
    await soon(() => label.textContent()).toBe('Mexico: 1 article')
    const { x } = await placeOf(page, 'MX')
    const box = await label.boundingBox()
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(120)
  })

  test('zooms about its middle by buttons, and about the pointer by the wheel', async () => {
    const page = await open('/country')
    await page.locator('.map').waitFor()
    const frame = await page.locator('.map-frame').boundingBox()
    const middle = {
      x: (frame?.x ?? 0) + (frame?.width ?? 0) / 2,
      y: (frame?.y ?? 0) + (frame?.height ?? 0) / 2,
    }
    const distance = async (code: string, from: { x: number; y: number }) => {
      const { x, y } = await placeOf(page, code)
      return [x - from.x, y - from.y] as const
    }
    const [dx, dy] = await distance('NG', middle)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const [dx2, dy2] = await distance('NG', middle)
    expect(Math.abs(dx2 - 2 * dx) + Math.abs(dy2 - 2 * dy)).toBeLessThan(4)
    await page.getByRole('button', { name: 'Zoom out' }).click()

    const china = await placeOf(page, 'CN')
    await page.mouse.move(china.x, china.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await soon(async () => Math.round((await page.locator('.map').boundingBox())?.width ?? 0)).toBe(
      Math.round((frame?.width ?? 0) * 2),
    )
    const after = await placeOf(page, 'CN')
    expect(Math.abs(after.x - china.x) + Math.abs(after.y - china.y)).toBeLessThan(4)
    // A drag moves the map and opens nothing.
    await page.mouse.down()
    await page.mouse.move(china.x - 60, china.y, { steps: 4 })
    await page.mouse.up()
    expect(Math.abs((await placeOf(page, 'CN')).x - china.x + 60)).toBeLessThan(4)
    expect(addressOf(page)).toBe('/country')
  })

  test('zooms between two fingers, and follows them', async () => {
    const page = await open('/country', { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.locator('.map').waitFor()
    const width = (await page.locator('.map').boundingBox())?.width ?? 0
    const { x, y } = await placeOf(page, 'NG')
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
    await touch('touchStart', [x - 20, y], [x + 20, y])
    for (const spread of [25, 30, 40]) await touch('touchMove', [x - spread, y], [x + spread, y])
    await touch('touchMove', [x - 50, y + 20], [x + 30, y + 20])
    await touch('touchEnd')
    await soon(async () => Math.round(((await page.locator('.map').boundingBox())?.width ?? 0) / width)).toBe(
      2,
    )
    const after = await placeOf(page, 'NG')
    expect(Math.abs(after.x - x + 10)).toBeLessThan(6)
    expect(Math.abs(after.y - y - 20)).toBeLessThan(6)
    expect(addressOf(page)).toBe('/country')
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  })

  test('is printed whole, with its legend and without buttons', async () => {
    const page = await open('/country')
    await page.locator('.map').waitFor()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false)
    const [map, frame] = [
      await page.locator('.map').boundingBox(),
      await page.locator('.map-frame').boundingBox(),
    ]
    expect(map?.width).toBe(frame?.width)
    expect(await page.locator('.map-key').first().isVisible()).toBe(true)
    expect(
      await page
        .locator('.map-key')
        .first()
        .evaluate((key) => getComputedStyle(key).printColorAdjust),
    ).toBe('exact')
  })
})
