import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, focused, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('quick find', () => {
  test.each([
    ['kaz', '/country/kz'],
    ['vatican', '/country/va'],
    ['nations virus', XI_VOWS.address],
    ['saved', '/saved'],
    ['events t', '/?by=happened'],
    ['apr 2020', '/?from=2020-04&to=2020-04'],
  ])('“%s” leads to %s', async (typed, address) => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('Control+k')
    const input = page.getByRole('combobox', { name: 'Quick find' })
    await input.waitFor()
    await page.keyboard.type(typed)
    const first = page.getByRole('dialog').getByRole('option').first()
    await soon(() => first.textContent()).toMatch(
      address.startsWith('/article') ? /^Xi vows/ : new RegExp(typed.replace('apr', 'April'), 'i'),
    )
    await soon(() => first.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe(address)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('whole words come before middles, whether articles or countries have them', async () => {
    const page = await open('/')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Quick find' }).fill('xi')
    const options = page.getByRole('dialog').getByRole('option')
    await soon(async () =>
      (await options.allTextContents()).slice(0, 2).every((text) => /\bXi\b/.test(text)),
    ).toBe(true)
    await soon(async () => (await options.allTextContents())[2]).toMatch(/^Mexico/)
    await soon(() => options.first().getAttribute('aria-selected')).toBe('true')
    await page.getByRole('combobox', { name: 'Quick find' }).fill('dark')
    await soon(() => options.first().textContent()).toMatch(/^Theme: Night/)
  })

  test('marks the selected option in forced colours', async () => {
    const page = await open('/about', { forcedColors: 'active' })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Quick find' }).fill('c')
    const colours = await page
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => getComputedStyle(option).backgroundColor))
    expect(colours.length).toBeGreaterThan(1)
    expect(new Set(colours).size).toBe(2)
  })

  test('says if there are no results', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: /^Quick find/ }).click()
    await page.getByRole('combobox', { name: 'Quick find' }).fill('zzzz')
    await page.getByText('No results for “zzzz”').waitFor()
  })

  test('changes settings, and Escape restores the focus', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.getByRole('button', { name: 'Any country' }).focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Quick find' }).waitFor()
    await page.keyboard.type('theme: sep')
    await page.getByRole('option', { name: 'Theme: Sepia' }).waitFor()
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
    await soon(() => focused(page)).toBe('countries-button')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Quick find' }).waitFor()
    await page.keyboard.press('Escape')
    await soon(() => focused(page)).toBe('countries-button')
  })
})

test('quick find opens again at once after it has closed', async () => {
  const page = await open('/')
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Quick find' })
  await box.fill('theme: sep')
  await page.getByRole('option', { name: 'Theme: Sepia' }).waitFor()
  // Before the browser says that the dialog has closed, which it does later.
  await page.evaluate(async () => {
    const press = (key: string, ctrlKey = false) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      )
    press('Enter')
    for (let microtask = 0; microtask < 20; microtask++) await null
    press('k', true)
  })
  await soon(() => box.inputValue()).toBe('')
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'detached' })
})

describe('swipes between articles', () => {
  test('to the left for the one after it in the list, and not when words are selected', async () => {
    const page = await open(XI_VOWS.address, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    })
    await page.getByText('View source file').waitFor()
    await page.getByRole('link', { name: /^Earlier/ }).waitFor()
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([from, to]) => {
          const target = document.querySelector('.prose p') as Element
          const send = (type: string, x: number) =>
            target.dispatchEvent(
              new TouchEvent(type, {
                bubbles: true,
                cancelable: true,
                touches:
                  type === 'touchend' ? [] : [new Touch({ identifier: 1, target, clientX: x, clientY: 300 })],
                changedTouches: [new Touch({ identifier: 1, target, clientX: x, clientY: 300 })],
              }),
            )
          send('touchstart', from as number)
          for (let step = 1; step <= 5; step++)
            send('touchmove', (from as number) + (((to as number) - (from as number)) * step) / 5)
          send('touchend', to as number)
        },
        [from, to],
      )
    // From the edge, it is the system's.
    await swipe(385, 150)
    expect(addressOf(page)).toBe(XI_VOWS.address)
    // In a page that is drawn larger, it moves what is seen of it.
    const screen = await page.context().newCDPSession(page)
    await screen.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await swipe(300, 100)
    expect(addressOf(page)).toBe(XI_VOWS.address)
    await screen.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
    await soon(() => page.evaluate(() => visualViewport?.scale)).toBe(1)
    await swipe(300, 100)
    await soon(() => addressOf(page)).toBe(COVID.address)
    await page.getByRole('link', { name: /^Later/ }).waitFor()
    await swipe(100, 300)
    await soon(() => addressOf(page)).toBe(XI_VOWS.address)
  })
})
