import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open } = visitor()

async function withSaved(): Promise<Page> {
  const page = await open(XI_VOWS.address)
  await page.getByText('The source text').waitFor()
  await page.keyboard.press('s')
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  return page
}

const bring = (page: Page, name: string, text: string) =>
  page
    .getByLabel('A file that was taken away')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

describe('what is saved', () => {
  test('is on its page, and comes off it with a way back', async () => {
    const page = await withSaved()
    await page.getByRole('link', { name: 'Saved', exact: true }).click()
    const link = page.getByRole('link', { name: XI_VOWS.headline })
    await link.waitFor()
    await page.getByRole('button', { name: `Remove ${XI_VOWS.headline}` }).click()
    await page.getByText('Nothing is saved yet').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await link.click()
    await page.getByRole('button', { name: 'Saved', pressed: true }).click()
    await page.getByRole('button', { name: 'Save', pressed: false }).waitFor()
  })

  test('is taken away as a file, and brought back elsewhere', async () => {
    const page = await withSaved()
    await page.goto(new URL('/saved', page.url()).href)
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    }
    const markdown = await take('Take away as Markdown')
    expect(markdown.name).toBe('dateline-saved.md')
    expect(markdown.text).toContain(`## ${XI_VOWS.headline}`)
    const json = await take('Take away as JSON')
    expect(json.name).toMatch(/^dateline-saved-\d{4}-\d\d-\d\d\.json$/)

    const other = await open('/saved')
    await bring(other, 'saved.json', json.text)
    await other.getByText('1 article and 0 highlights came in.').waitFor()
    await other.getByRole('link', { name: XI_VOWS.headline }).waitFor()
    await bring(other, 'saved.json', json.text)
    await other.getByText('1 entry was here already.').waitFor()
  })

  test.each([
    ['notes.json', '{"articles": [', 'is no JSON'],
    ['package.json', '{"name": "x"}', 'not from a page Saved'],
    ['saved.md', '# Dateline: saved\n\nText', 'the one that ends in .json'],
    ['new.json', '{"dateline":"kept","version":2}', 'newer version'],
  ])('takes nothing from %s, and says why', async (name, text, reason) => {
    const page = await open('/saved')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await bring(page, name, text)
    await page.getByRole('alert').filter({ hasText: reason }).waitFor()
  })

  test('goes on beside what is damaged, which can be taken away', async () => {
    const page = await withSaved()
    await page.evaluate((slug) => {
      const all = JSON.parse(localStorage.getItem('dateline-kept') ?? '')
      all.articles.push({ slug, headline: 7 })
      localStorage.setItem('dateline-kept', JSON.stringify(all))
    }, COVID.address)
    await page.goto(new URL('/saved', page.url()).href)
    await page.getByRole('link', { name: XI_VOWS.headline }).waitFor()
    await page.getByRole('alert').filter({ hasText: 'could not be read' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Take it away as a file' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('"headline":7')
    await page.getByRole('button', { name: 'Delete it' }).click()
    await soon(() => page.evaluate(() => localStorage.getItem('dateline-kept.damaged'))).toBeNull()
  })
})
