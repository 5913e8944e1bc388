import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { MINISTERS } from './shipped.ts'
import { addressOf, soon, visitor } from './visit.ts'

const { headline: HEADLINE, address: ADDRESS, formerAddress: FORMER } = MINISTERS
const { open } = visitor('below', { base: '/archive/' })

/** Returns the contents of the head's tags, by name and by property. */
const metaTags = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.head.querySelectorAll('meta[content]')].flatMap((tag) =>
        ['name', 'property'].map((attribute) => [tag.getAttribute(attribute), tag.getAttribute('content')]),
      ),
    ),
  )

describe('a prerendered page', () => {
  test.each([true, false])(
    'describes itself, whatever its headline holds; scripts: %s',
    async (javaScriptEnabled) => {
      const page = await open(ADDRESS, { javaScriptEnabled })
      await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
      expect(await page.title()).toBe(`${HEADLINE} · Dateline`)
      const tags = await metaTags(page)
      expect(tags).toMatchObject({
        'og:title': HEADLINE,
        'og:type': 'article',
        'og:url': `https://example.org${ADDRESS}`,
        'og:image': `https://example.org${ADDRESS}.png`,
        'twitter:card': 'summary_large_image',
        'og:site_name': 'Dateline',
        'DC.type': 'newspaperArticle',
        'DC.date': '2020-04-11',
      })
      expect(tags.description).toContain('Ministers of Peru')
      expect(tags['og:description']).toBe(tags.description)
      // With this tag, Zotero takes it for an article in a journal.
      expect(tags).not.toHaveProperty('citation_journal_title')
      expect(await page.locator('title').count()).toBe(1)
      const data = await page.locator('script[type="application/ld+json"]').textContent()
      expect(JSON.parse(data ?? '')).toMatchObject({
        '@type': 'NewsArticle',
        headline: HEADLINE,
        datePublished: '2020-04-11T07:28',
        about: [{ '@type': 'Country', name: 'Peru' }],
      })
      const canonical = page.locator('link[rel="canonical"]')
      expect(await canonical.getAttribute('href')).toBe(`https://example.org${ADDRESS}`)
      // No text becomes HTML.
      expect(await page.locator('main b, main i').count()).toBe(0)
    },
  )

  // A service worker or a cache may still serve one file of an earlier version beside one of this version.
  test.each([ADDRESS, FORMER])('starts where its start.js is of an earlier version: %s', async (address) => {
    const page = await open('/')
    await page.route('**/start.js', async (route) => {
      const response = await route.fetch()
      const script = await response.text()
      expect(script).toMatch(/\bview\b/)
      await route.fulfill({ response, body: script.replace(/\bview\b/g, 'room') })
    })
    await page.goto(new URL(address, page.url()).href)
    await page.unroute('**/start.js')
  })

  test('starts where it is of an earlier version itself', async () => {
    const page = await open('/')
    await page.route(`**${ADDRESS}`, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      expect(html).toContain(' data-view="')
      await route.fulfill({ response, body: html.replace(/ data-view="[^"]*"/, '') })
    })
    await page.goto(new URL(ADDRESS, page.url()).href)
    await page.unroute(`**${ADDRESS}`)
  })

  test.each([true, false])('opens from a former address; scripts: %s', async (javaScriptEnabled) => {
    const page = await open(FORMER, { javaScriptEnabled })
    await soon(() => addressOf(page)).toBe(ADDRESS)
    await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
  })

  test('opens with the query of a former address', async () => {
    const page = await open(`${FORMER}?q=left`)
    await soon(() => addressOf(page)).toBe(`${ADDRESS}?q=left`)
    await page.locator('.prose mark').first().waitFor()
  })
})
