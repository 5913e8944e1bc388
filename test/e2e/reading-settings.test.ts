import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { XI_VOWS } from './shipped.ts'
import { focused, soon, visitor } from './visit.ts'

const { open, errors } = visitor()

const root = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }))
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const proseSize = (page: Page) =>
  page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.querySelector('.prose') as Element).fontSize),
  )

describe('reading settings', () => {
  test('act at once, by keys alone, and are there when the page is opened again', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByText('View source file').waitFor()
    const before = await proseSize(page)
    await page.getByRole('button', { name: 'Appearance' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Appearance' }).waitFor()
    await page.getByRole('radio', { name: 'system' }).focus()
    // paper, white, sepia
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
    await page.getByRole('slider', { name: 'Text size' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('slider', { name: 'Line spacing' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await proseSize(page)).toBeCloseTo(before * 1.3, 0)
    await page.keyboard.press('Escape')
    await soon(() => focused(page)).toBe('appearance-button')
    await page.reload()
    await page.getByText('View source file').waitFor()
    expect(await root(page)).toEqual({ theme: 'sepia', size: '2', leading: '-1' })
    expect(await ground(page)).toBe('rgb(241, 228, 202)')
  })

  test.each(['paper', 'night'])('show each theme as it is, also from within %s', async (theme) => {
    const page = await open('/about', { colorScheme: 'light' })
    await page.evaluate((theme) => localStorage.setItem('dateline', JSON.stringify({ theme })), theme)
    await page.reload()
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('dialog').waitFor()
    const grounds = await page
      .locator('label[data-theme]')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
    expect(grounds).toEqual([
      'rgb(251, 248, 241)',
      'rgb(251, 248, 241)',
      'rgb(255, 255, 255)',
      'rgb(241, 228, 202)',
      'rgb(23, 21, 18)',
    ])
  })

  test('keep 60 to 68 characters a line at every size', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByText('View source file').waitFor()
    await page.evaluate(() => document.fonts.ready)
    for (const size of [-1, 0, 1, 2, 3, 4]) {
      const ems = await page.evaluate((size) => {
        document.documentElement.dataset.size = String(size)
        const prose = document.querySelector('.prose') as Element
        return prose.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(prose).fontSize)
      }, size)
      // widths.test.ts counts the characters of lines of this width.
      expect(ems, `size ${size}`).toBeCloseTo(27, 1)
    }
  })

  test('stand before the first paint', async () => {
    const page = await open('/about', { colorScheme: 'light' })
    await page.evaluate(() => localStorage.setItem('dateline', '{"theme":"night","size":2}'))
    const grounds: string[] = []
    await page.exposeFunction('note', (colour: string) => void grounds.push(colour))
    await page.addInitScript(() => {
      const look = () => {
        const root = document.documentElement
        // From when there is a style sheet, which the first paint waits for.
        if (root && document.styleSheets.length)
          (window as unknown as { note: (colour: string) => void }).note(
            `${getComputedStyle(root).backgroundColor} ${root.dataset.size}`,
          )
        requestAnimationFrame(look)
      }
      look()
    })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await soon(() => grounds.length).toBeGreaterThan(2)
    expect([...new Set(grounds)]).toEqual(['rgb(23, 21, 18) 2'])
  })

  test('are those of another tab, too', async () => {
    const page = await open('/')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('article').first().waitFor()
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press('t')
    await soon(() => root(other)).toEqual({ theme: 'paper' })
    await page.getByRole('status').filter({ hasText: 'Theme: paper' }).waitFor({ state: 'attached' })
  })

  test('hold where storage refuses, which is said once', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.evaluate(() => {
      const { setItem } = Storage.prototype
      Storage.prototype.setItem = function (...entry) {
        if (this === localStorage) throw new DOMException('no', 'QuotaExceededError')
        setItem.apply(this, entry)
      }
    })
    await page.keyboard.press('t')
    const note = page.getByRole('alert').filter({ hasText: 'Storage is full' })
    await note.waitFor()
    expect(await root(page)).toEqual({ theme: 'paper' })
    await note.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('t')
    expect(await root(page)).toEqual({ theme: 'white' })
    expect(await note.count()).toBe(0)
    expect(errors(page)).toEqual([])
  })
})

test('an article is printed from its headline to its source line and address, without furniture', async () => {
  const page = await open(XI_VOWS.address, { colorScheme: 'dark' })
  await page.getByText('View source file').waitFor()
  // How pages are printed comes once the first view stands.
  await page.emulateMedia({ media: 'print' })
  await soon(() => ground(page)).toBe('rgb(255, 255, 255)')
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  const shown = await page.locator('body').innerText()
  expect(shown.trim().startsWith(XI_VOWS.headline)).toBe(true)
  expect(shown.trim()).toMatch(
    /article\/2020-04-11-xi-vows[^\n]*\n+000_fb3c275f02957301\.txt, SHA-256 [0-9a-f]{64}$/,
  )
  expect(await ground(page)).toBe('rgb(255, 255, 255)')
})
