import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, inView, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('a shared address, opened cold', () => {
  test('an article opens with its headline, date, countries and text', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    await page.locator('.prose [id^="p-"]', { hasText: 'made the pledge' }).waitFor()
    expect(await page.title()).toBe(`${XI_VOWS.headline} · Dateline`)
    expect(await page.locator('time').first().textContent()).toBe('Saturday, 11 April 2020, 07:28')
    expect(await page.getByRole('link', { name: 'Kazakhstan' }).getAttribute('href')).toBe('/country/kz')
    await page.getByRole('img', { name: 'Number missing in the source' }).first().waitFor()
  })

  test('a passage is lit, in view, and has the focus', async () => {
    const reading = await open(XI_VOWS.address)
    const passage = reading.locator('.prose [id^="p-"]', { hasText: 'From March' })
    const id = await passage.getAttribute('id')
    expect(id).toMatch(/^p-[a-z0-9]{6}/)
    const page = await open(`${XI_VOWS.address}#${id}`)
    const target = page.locator('[data-target]')
    await target.waitFor()
    expect(await target.getAttribute('id')).toBe(id)
    await soon(() => inView(page, `#${id}`)).toBe(true)
    await soon(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
    const colours = await page.evaluate(() => {
      const colour = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as Element).backgroundColor
      return [colour('[data-target]'), colour('.prose [id^="p-"]:not([data-target])')]
    })
    expect(colours[0]).not.toBe(colours[1])
  })

  test.each(['', '?q=solidarity'])(
    'the sign behind a paragraph gives the address of its passage without filters, %o',
    async (filters) => {
      const page = await open(XI_VOWS.address + filters)
      const paragraph = page.locator('p', { hasText: 'From March' })
      const link = paragraph.getByRole('link', { name: 'Link to this passage' })
      await paragraph.hover()
      // The address that the browser's own menu copies.
      const address = await link.evaluate((element) => (element as HTMLAnchorElement).href)
      await link.click()
      const id = await page.locator('[data-target]').getAttribute('id')
      expect(addressOf(page)).toBe(`${XI_VOWS.address}#${id}`)
      expect(address).toBe(page.url())
    },
  )

  test('a passage that is gone is told, and the article is there', async () => {
    const page = await open(`${XI_VOWS.address}#p-000000`)
    await page.getByRole('alert').filter({ hasText: 'no longer in this article' }).waitFor()
    expect(await page.locator('.prose [id^="p-"]', { hasText: 'made the pledge' }).isVisible()).toBe(true)
  })

  test('words and filters of the address hold: the words are marked, the way back leads to the list', async () => {
    const page = await open(`${COVID.address}?q=solidarity&country=cn`)
    await soon(() => page.locator('.prose mark').allTextContents()).toContain('solidarity')
    await page.getByRole('link', { name: /^Back to 2 results/ }).click()
    await soon(() => addressOf(page)).toBe('/?q=solidarity&country=cn')
  })
})

describe('an article', () => {
  test('leads to the one before and the one after', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByRole('link', { name: /^Earlier · 25 March 2020/ }).click()
    await page.getByRole('heading', { level: 1, name: COVID.headline }).waitFor()
    expect(addressOf(page)).toBe(COVID.address)
    expect(await page.getByRole('link', { name: /^Earlier/ }).count()).toBe(0)
    await page.getByRole('link', { name: /^Later · 11 April 2020/ }).click()
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    expect(await page.getByRole('link', { name: /^Later/ }).count()).toBe(0)
  })

  test('does not move at its end when related articles appear', async () => {
    const page = await open(XI_VOWS.address)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const link = page.getByRole('link', { name: /^Earlier/ })
    const top = () => link.evaluate((element) => element.getBoundingClientRect().top)
    const before = await top()
    await page.getByRole('heading', { name: 'Related articles' }).waitFor()
    expect(await top()).toBe(before)
  })

  test.each([XI_VOWS, COVID])('shows the source of $file as it is, and what proves it', async (article) => {
    const bytes = await readFile(`seeds/${article.file}`)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const page = await open(article.address)
    await page.getByText('View source file').click()
    expect(await page.getByRole('region', { name: `Text of ${article.file}` }).textContent()).toBe(
      bytes.toString(),
    )
    await page.getByText(hash, { exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Source text' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(article.file)
    expect(await readFile(await download.path())).toEqual(bytes)
  })
})
