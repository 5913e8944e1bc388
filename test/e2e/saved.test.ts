import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open } = visitor()

async function withSaved(): Promise<Page> {
  const page = await open(XI_VOWS.address)
  await page.getByText('View source file').waitFor()
  await page.keyboard.press('s')
  await page.getByRole('button', { name: 'Saved', pressed: true }).waitFor()
  return page
}

const importFile = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Backup file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

describe('saved items', () => {
  test('are listed on their page, and removing one can be undone', async () => {
    const page = await withSaved()
    await page.getByRole('link', { name: 'Saved', exact: true }).click()
    const link = page.getByRole('link', { name: XI_VOWS.headline })
    await link.waitFor()
    await page.getByRole('button', { name: `Remove ${XI_VOWS.headline}` }).click()
    await page.getByText('Nothing saved yet').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await link.click()
    await page.getByRole('button', { name: 'Saved', pressed: true }).click()
    await page.getByRole('button', { name: 'Save', pressed: false }).waitFor()
  })

  test('can be exported, and imported in another browser', async () => {
    const page = await withSaved()
    await page.goto(new URL('/saved', page.url()).href)
    const exportFile = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    }
    const markdown = await exportFile('Export Markdown')
    expect(markdown.name).toBe('dateline-saved.md')
    expect(markdown.text).toContain(`## ${XI_VOWS.headline}`)
    const json = await exportFile('Export backup (JSON)')
    expect(json.name).toMatch(/^dateline-saved-\d{4}-\d\d-\d\d\.json$/)

    const other = await open('/saved')
    await importFile(other, 'saved.json', json.text)
    await other.getByText('Imported 1 article.').waitFor()
    await other.getByRole('link', { name: XI_VOWS.headline }).waitFor()
    await importFile(other, 'saved.json', json.text)
    await other.getByText('1 already saved.').waitFor()
  })

  test.each([
    ['notes.json', '{"articles": [', 'isn’t a valid backup file'],
    ['package.json', '{"name": "x"}', 'isn’t a backup from this site'],
    ['saved.md', '# Dateline: saved\n\nText', 'Choose the .json backup instead'],
    ['new.json', '{"dateline":"kept","version":2}', 'newer version'],
  ])('cannot be imported from %s, and the page says why', async (name, text, reason) => {
    const page = await open('/saved')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await importFile(page, name, text)
    await page.getByRole('alert').filter({ hasText: reason }).waitFor()
  })

  test('survive beside damaged ones, whose original can be downloaded', async () => {
    const page = await withSaved()
    await page.evaluate((slug) => {
      const all = JSON.parse(localStorage.getItem('dateline-kept') ?? '')
      all.articles.push({ slug, headline: 7 })
      localStorage.setItem('dateline-kept', JSON.stringify(all))
    }, COVID.address)
    await page.goto(new URL('/saved', page.url()).href)
    await page.getByRole('link', { name: XI_VOWS.headline }).waitFor()
    await page.getByRole('alert').filter({ hasText: 'Some of your saved data is damaged' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toContain('"headline":7')
    await page.getByRole('button', { name: 'Delete' }).click()
    await soon(() => page.evaluate(() => localStorage.getItem('dateline-kept.damaged'))).toBeNull()
  })
})
