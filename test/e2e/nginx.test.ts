import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findNginx, serveByNginx } from './nginx.ts'
import { XI_VOWS } from './shipped.ts'
import type { Served } from './site.ts'
import { visitor } from './visit.ts'

const nginx = findNginx()

/** Every kind of address, as it is opened cold, and what is read there. */
const PAGES = [
  ['', 'Dateline: timeline'],
  [XI_VOWS.address.slice(1), XI_VOWS.headline],
  ['country', 'Countries'],
  ['country/ve', 'Venezuela'],
  ['month', 'Browse by month'],
  ['month/2020-04', 'April 2020'],
  ['saved', 'Saved'],
  ['about', 'About this archive'],
] as const

/** Addresses that lead to others, where scripts or the host say so. */
const LEADING = [
  ['country/VE', 'country/ve'],
  ['country/VEN', 'country/ve'],
  ['country/venezuela?from=2020', 'country/ve?from=2020'],
  ['about/', 'about'],
  ['about.html', 'about'],
] as const

describe.skipIf(!nginx)('behind nginx, by docs/nginx.conf,', () => {
  const served: Partial<Record<string, Served>> = {}

  beforeAll(async () => {
    served['/'] = await serveByNginx(nginx as string, inject('shippedFolder'))
    served['/archive/'] = await serveByNginx(nginx as string, inject('belowFolder'), '/archive/')
  })
  afterAll(async () => {
    await Promise.all(Object.values(served).map((site) => site?.close()))
  })

  describe.each(['/', '/archive/'])('at %s', (base) => {
    const origin = () => (served[base] as Served).origin
    const { open } = visitor(origin, { base })
    const get = (address: string) => fetch(origin() + base + address, { redirect: 'manual' })

    test.each(PAGES)('/%s is a page with and without scripts', async (address, heading) => {
      const answer = await get(address)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      const still = await open(base + address, { javaScriptEnabled: false })
      await still.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' })
      // That it is taken over as it is, the browser's console says: it is without a warning.
      const page = await open(base + address)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' })
    })

    test.each(LEADING)('/%s leads to /%s', async (from, to) => {
      const answer = await get(from)
      expect(answer.status).toBe(301)
      expect(answer.headers.get('location')).toBe(base + to)
    })

    test.each(['nothing-here', 'article/2020-04-11-nothing', 'country/zz', 'assets/nothing.js'])(
      '/%s is not there, and says so',
      async (address) => {
        const answer = await get(address)
        expect(answer.status).toBe(404)
        expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable')
        expect(await answer.text()).toContain('Page not found')
      },
    )

    test('a filtered address is answered by the page that filters', async () => {
      const page = await open(`${base}?q=solidarity&country=ve`)
      await page.getByRole('article').locator('mark').first().waitFor()
      expect(await page.getByRole('article').count()).toBe(1)
    })

    test('files with a hash in their names are kept forever, each as what it is', async () => {
      const { timeline } = (await (await get('start.json')).json()) as { timeline: string[] }
      const answer = await get(timeline[0] ?? '')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('content-type')).toMatch(/javascript/)
      for (const name of ['start.js', 'start.json'])
        expect((await get(name)).headers.get('cache-control')).toBe('no-cache')
      expect((await get('robots.txt')).headers.get('content-type')).toBe('text/plain; charset=utf-8')
    })
  })

  test('every page of the folder is answered under its address', async () => {
    const { origin } = served['/'] as Served
    const files = await readdir(inject('shippedFolder'), { recursive: true })
    const pages = files.filter((file) => file.endsWith('.html') && !/^(?:404|shell|index)/.test(file))
    const answers = await Promise.all(
      pages.map(async (file) => (await fetch(`${origin}/${file.replace(/\.html$/, '')}`)).status),
    )
    expect(answers.filter((status) => status !== 200)).toEqual([])
  })
})
