import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, focused, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('back and forward', () => {
  test('filters come back one by one, and go forward again', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).click()
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await page.getByRole('checkbox', { name: /^Mexico/ }).click()
    await soon(() => headlines(page)).toHaveLength(2)
    await page.goBack()
    await soon(() => addressOf(page)).toBe('/?country=kg')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    expect(await page.getByRole('checkbox', { name: /^Mexico/ }).isChecked()).toBe(false)
    await page.goBack()
    await soon(() => headlines(page)).toHaveLength(2)
    await page.goForward()
    await soon(() => headlines(page)).toEqual([COVID.headline])
    expect(await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).isChecked()).toBe(true)
  })

  test('a word that was typed is one entry, however many letters it has', async () => {
    const page = await open('/')
    const before = await page.evaluate(() => history.length)
    const box = page.getByRole('combobox', { name: /^Search/ })
    for (const part of ['cara', 'cas', ' venez', 'uela']) {
      await box.pressSequentially(part)
      const words = (await box.inputValue()).replace(' ', '+')
      await soon(() => addressOf(page)).toBe(`/?q=${words}`)
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await page.goBack()
    await soon(() => addressOf(page)).toBe('/')
    await soon(() => box.inputValue()).toBe('')
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('back from an article brings list, place and focus', async () => {
    const page = await open('/?country=cn', { viewport: { width: 390, height: 300 } })
    const link = page.getByRole('link', { name: COVID.headline })
    await link.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => window.scrollY)
    expect(top).toBeGreaterThan(0)
    await link.click()
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
    await soon(() => page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    await soon(() => page.evaluate(() => window.scrollY)).toBe(top)
    await soon(() => focused(page)).toBe('headline-0')
    await page.goForward()
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
  })

  test('the reader’s own way back brings list, place and focus too', async () => {
    const page = await open('/?country=cn', { viewport: { width: 390, height: 300 } })
    const link = page.getByRole('link', { name: COVID.headline })
    await link.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => window.scrollY)
    for (const back of ['link', 'key']) {
      await link.click()
      await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
      await page.getByRole('link', { name: /^Later/ }).click()
      await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
      if (back === 'key') await page.keyboard.press('u')
      else await page.getByRole('link', { name: /^Back to / }).click()
      await soon(() => addressOf(page)).toBe('/?country=cn')
      await soon(() => page.evaluate(() => window.scrollY)).toBe(top)
      await soon(() => focused(page)).toBe('headline-0')
    }
  })

  test('a new page takes the focus to its text and the window to its top', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    await soon(() => focused(page)).toBe('main')
    await page.getByRole('link', { name: 'Argentina' }).click()
    await page.getByRole('heading', { level: 1, name: 'Argentina' }).waitFor()
    await soon(() => focused(page)).toBe('main')
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('an article opened from elsewhere starts at its top, and back leads to where the reader was', async () => {
    const viewport = { width: 390, height: 300 }
    const page = await open(COVID.address, { viewport })
    const elsewhere = new URL('/robots.txt', page.url()).href
    const top = () => page.evaluate(() => window.scrollY)
    await page.evaluate(() => window.scrollTo(0, 1200))
    await soon(top).toBe(1200)
    for (const address of [XI_VOWS.address, COVID.address]) {
      await page.evaluate((to) => location.assign(to), elsewhere)
      await page.waitForURL(elsewhere)
      await page.goto(new URL(address, elsewhere).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await soon(top).toBe(0)
      // Long enough for a late restoration to show.
      await page.waitForTimeout(300)
      expect(await top()).toBe(0)
    }
    for (let back = 0; back < 4; back++) await page.goBack()
    await soon(() => addressOf(page)).toBe(COVID.address)
    await soon(top).toBe(1200)
  })

  test('back leads to the end of an article, from a related one and from elsewhere', async () => {
    const page = await open(XI_VOWS.address, { viewport: { width: 390, height: 300 } })
    const top = () => page.evaluate(() => Math.round(window.scrollY))
    const related = page.getByRole('region', { name: 'Related articles' }).getByRole('link')
    await related.waitFor({ state: 'attached' })
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await soon(top).toBeGreaterThan(1200)
    const end = await top()
    await related.click()
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
    await soon(top).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    await soon(top).toBe(end)
    const elsewhere = new URL('/robots.txt', page.url()).href
    await page.evaluate((to) => location.assign(to), elsewhere)
    await page.waitForURL(elsewhere)
    await page.goBack()
    await soon(top).toBe(end)
  })

  test('a filter that is chosen leaves the focus on its choice', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Mexico/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=mx')
    expect(await focused(page)).toBe('country-MX')
  })

  test('a filter that is cleared leaves the focus in the page', async () => {
    const page = await open('/?country=cn,mx')
    await page.getByRole('button', { name: 'Remove filter: Mexico' }).focus()
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe('/?country=cn')
    await page.getByRole('button', { name: 'Remove filter: Mexico' }).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  })
})
