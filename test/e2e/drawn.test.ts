import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSeeds } from './generate.ts'
import { build, type Served, serve } from './site.ts'
import { addressOf, soon, visitor } from './visit.ts'

const HEADLINE = 'Ministers say </script><b>"5 > 3" & \'more\'</b> 🎉 of it'
const TEXT = `---
aliases: 2020-04-11-what-ministers-said
---
${HEADLINE}
2020-04-11 07:28
LIMA (Reuters) - Ministers of Peru met in Lima on Friday. They said <i>little</i> & left.
`
const ADDRESS = '/article/2020-04-11-ministers-say-script-b-5-3-more-b-of-it'

let folder = ''
let site: Served | undefined
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-drawn-'))
  const seeds = path.join(folder, 'seeds')
  await writeSeeds(seeds, [{ file: 'ministers.txt', text: TEXT }])
  const outDir = path.join(folder, 'site')
  const { code, output } = await build(outDir, { SEEDS_DIR: seeds, SITE_URL: 'https://example.org/' })
  if (code !== 0) throw new Error(output)
  site = await serve(outDir)
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const { open } = visitor(() => (site as Served).origin)

/** What the head says, by name or property. */
const said = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.head.querySelectorAll('meta[content]')].map((tag) => [
        tag.getAttribute('name') ?? tag.getAttribute('property'),
        tag.getAttribute('content'),
      ]),
    ),
  )

describe('a drawn page', () => {
  test.each([true, false])(
    'says what it is, whatever its headline holds; scripts: %s',
    async (javaScriptEnabled) => {
      const page = await open(ADDRESS, { javaScriptEnabled })
      await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
      expect(await page.title()).toBe(`${HEADLINE} · Dateline`)
      const tags = await said(page)
      expect(tags).toMatchObject({
        'og:title': HEADLINE,
        'og:type': 'article',
        'og:url': `https://example.org${ADDRESS}`,
        'og:image': `https://example.org${ADDRESS}.png`,
        'twitter:card': 'summary_large_image',
        'article:published_time': '2020-04-11T07:28',
        'DC.title': HEADLINE,
        'DC.type': 'newspaperArticle',
        'DC.date': '2020-04-11',
        citation_title: HEADLINE,
        citation_publication_date: '2020/04/11',
        citation_journal_title: 'Dateline',
      })
      expect(tags.description).toContain('Ministers of Peru')
      const data = await page.locator('script[type="application/ld+json"]').textContent()
      expect(JSON.parse(data ?? '')).toMatchObject({
        '@type': 'NewsArticle',
        headline: HEADLINE,
        datePublished: '2020-04-11T07:28',
        url: `https://example.org${ADDRESS}`,
        about: [{ '@type': 'Country', name: 'Peru' }],
      })
      const canonical = page.locator('link[rel="canonical"]')
      expect(await canonical.getAttribute('href')).toBe(`https://example.org${ADDRESS}`)
      // Text is text.
      expect(await page.locator('main b, main i').count()).toBe(0)
    },
  )

  test.each([true, false])('is led to from a former address; scripts: %s', async (javaScriptEnabled) => {
    const page = await open('/article/2020-04-11-what-ministers-said', { javaScriptEnabled })
    await soon(() => addressOf(page)).toBe(ADDRESS)
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
  })

  test('is led to with what the address asks for besides', async () => {
    const page = await open('/article/2020-04-11-what-ministers-said?q=left')
    await soon(() => addressOf(page)).toBe(`${ADDRESS}?q=left`)
    await page.locator('.prose mark').first().waitFor()
  })
})
