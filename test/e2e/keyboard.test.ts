import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, focused, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

/** Tells if the focused element is on the screen and visibly focused. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const box = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // A thumb's outline stands on the thumb, where it cannot be asked for.
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return (
      (outlined || element.classList.contains('thumb')) &&
      element.matches(':focus-visible') &&
      box.width > 1 &&
      box.bottom > 0 &&
      box.top < window.innerHeight
    )
  })

/** Presses Tab until an element has the focus; every one on the way must show it. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement
      return (
        element.labels?.[0]?.textContent || element.getAttribute('aria-label') || element.textContent || ''
      )
    })
    expect(await showsFocus(page), `the focus on “${name}” shows`).toBe(true)
    if (wanted.test(name)) return
    passed.push(name)
  }
  throw new Error(`Tab never came to ${wanted}; it came to ${passed.join(', ')}`)
}

describe('with the keyboard alone', () => {
  test('the first Tab leads past the head of the page', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await tabTo(page, /^Skip to content$/)
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('an article is found by country', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await tabTo(page, /^Any country/)
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).waitFor()
    await tabTo(page, /^Kyrgyzstan/)
    await page.keyboard.press('Space')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await tabTo(page, /^COVID fight/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
    await soon(() => focused(page)).toBe('main')
    await tabTo(page, /^View source file$/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: /^Text of/ }).waitFor()
  })

  test('an article is found by date', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await tabTo(page, /^Any date/)
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'From' }).waitFor()
    await tabTo(page, /^From$/)
    await page.keyboard.type('2020-04')
    await page.keyboard.press('Enter')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await tabTo(page, /^Remove filter: From April 2020$/)
    await page.keyboard.press('Enter')
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('/ goes to search, and Tab from there to what is found', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('search')
    await page.keyboard.type('pharmacy')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await tabTo(page, /^Xi vows/)
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe(`${XI_VOWS.address}?q=pharmacy`)
  })

  test('single keys can be turned off, and stay so', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Enable single-key shortcuts' }).click()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.press('?')
    expect(await focused(page)).not.toBe('search')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('checkbox', { name: 'Enable single-key shortcuts' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('search')
  })

  test('Escape closes a panel and gives the focus back to its button', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Mexico/ }).focus()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: /^Mexico/ }).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('countries-button')
  })

  test('? lists the keys, Escape closes the list and gives the focus back', async () => {
    const page = await open('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, /^Countries$/)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.waitFor()
    const keys = await dialog.getByRole('term').allTextContents()
    expect(keys).toEqual(expect.arrayContaining(['/', 'j', 'k', 'u', 's', 'm', '[', ']', 't', '?']))
    await page.keyboard.press('/')
    expect(await dialog.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await focused(page)).toBe('Countries')
  })

  test('j, k and u go through the articles and back to the list; in a field they are letters', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByRole('link', { name: /^Earlier/ }).waitFor()
    await page.keyboard.press('j')
    await soon(() => addressOf(page)).toBe(COVID.address)
    await page.getByRole('link', { name: /^Later/ }).waitFor()
    await soon(() => focused(page)).toBe('main')
    await page.keyboard.press('k')
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    await soon(() => focused(page)).toBe('main')
    expect(addressOf(page)).toBe(XI_VOWS.address)
    await page.keyboard.press('/')
    await page.keyboard.type('juk?t/')
    expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('juk?t/')
    expect(addressOf(page)).toBe(XI_VOWS.address)
    await page.keyboard.press('Tab')
    await page.keyboard.press('u')
    await soon(() => addressOf(page)).toBe('/')
  })

  test('a passage’s address is within reach', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByText('View source file').waitFor()
    await tabTo(page, /^Link to this passage$/)
    await page.keyboard.press('Enter')
    await soon(() => new URL(page.url()).hash).toMatch(/^#p-/)
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-target'))).toBe(true)
  })

  test('what happened is found, opened at its passage, and left again', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await tabTo(page, /^View/)
    await page.keyboard.press('e')
    await soon(() => addressOf(page)).toBe('/?by=happened')
    await page
      .getByText(/^Xi held phone conversations/)
      .first()
      .waitFor()
    await tabTo(page, /^Xi vows/)
    const source = await focused(page)
    await page.keyboard.press('Enter')
    await soon(() => new URL(page.url()).hash).toMatch(/^#p-/)
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-target'))).toBe(true)
    await page.keyboard.press('u')
    await soon(() => addressOf(page)).toBe('/?by=happened')
    await soon(() => focused(page)).toBe(source)
  })

  test('m shows countries and days, and Tab comes to the first of each country', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByText('View source file').waitFor()
    await page.keyboard.press('m')
    await page.locator('.prose .mention').first().waitFor()
    await tabTo(page, /^Caracas: Venezuela|^Venezuelan: Venezuela/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Venezuela' }).waitFor()
    await page.getByRole('button', { name: /more mentions$/ }).waitFor()
    await tabTo(page, /^Show \d+ more mentions$/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /more mentions$/ }).waitFor({ state: 'detached' })
    await soon(() => page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true)
  })

  test('t goes round the themes, and the choice stays', async () => {
    const page = await open('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    for (const next of ['paper', 'white', 'sepia', 'night', undefined, 'paper']) {
      await page.keyboard.press('t')
      await soon(theme).toBe(next)
    }
    await page.reload()
    expect(await theme()).toBe('paper')
  })
})
