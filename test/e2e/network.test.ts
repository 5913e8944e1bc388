import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Manifest } from '../../src/format/manifest.ts'
import type { MessageFiles } from '../../src/format/offline/service-worker.ts'
import { messageFile } from '../../src/messages/load-messages.ts'
import { measureSharedArticle } from '../bench/shared-article.ts'
import { serveFolder } from '../bench/static-server.ts'
import { launch } from './browser.ts'
import { VIEWS } from './routes.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open, asked, errors, allLoaded } = visitor('shipped', { cold: true })
/** The limit of the first view: scripts and styles, compressed, in bytes. */
const BUDGET = 137_000

/** The limit of what the service worker caches before anybody asks for it, compressed, in bytes. */
const PRECACHE_BUDGET = 158_000
/** The limits of one shared article, service worker included. */
const SHARED = { bytes: 260_000, requests: 30 }

/** Returns the sizes of files of the shipped site, compressed. */
const compressed = (files: readonly string[]) =>
  Promise.all(
    files.map(async (file) => {
      const content = await readFile(path.join(inject('shippedFolder'), file))
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
      return [file, brotliCompressSync(content, { params }).length] as const
    }),
  )
const total = (sizes: readonly (readonly [string, number])[]) =>
  sizes.reduce((sum, [, size]) => sum + size, 0)

/** Waits until everything that is fetched after the first view is there, the reader among it. */
async function readerIsThere(page: Page) {
  await soon(() => asked(page).some((url) => url.includes('/reader-'))).toBe(true)
  await allLoaded(page)
}

describe('over the wire', () => {
  test('the scripts and styles of the first view are 137 kB or less in every language', async () => {
    const folder = inject('shippedFolder')
    // Without what is only for who has no scripts.
    const page = await readFile(path.join(folder, 'index.html'), 'utf8')
    const html = page.replace(/<noscript>.*?<\/noscript>/gs, '')
    const { timeline, messages, archive } = JSON.parse(
      await readFile(path.join(folder, 'start.json'), 'utf8'),
    ) as { timeline: string[]; messages: string; archive: Manifest }
    const named = /<(?:script[^>]* src|link[^>]*rel="(?:stylesheet|modulepreload)"[^>]* href)="\/([^"]+)"/g
    const files = [...[...html.matchAll(named)].map(([, file]) => file as string), ...timeline]
    expect(files.some((file) => file.endsWith('.css'))).toBe(true)
    expect(files.some((file) => /^assets\/.*\.js$/.test(file))).toBe(true)
    const app = total(await compressed(files))
    const texts = await compressed(
      archive.interfaceLanguages.map((language) => messageFile(language, 'first', messages)),
    )
    for (const [file, size] of texts) expect(app + size, file).toBeLessThanOrEqual(BUDGET)
  })

  test('the service worker caches at most 158 kB ahead, and the timeline and the reader are among it', async () => {
    const worker = await readFile(path.join(inject('shippedFolder'), 'sw.js'), 'utf8')
    const files = [
      ...worker.matchAll(/[`"']((?:assets\/[^`"']+|[\w.]+)\.(?:js|css|json|html|svg|woff2))[`"']/g),
    ]
    // Workbox names one page that it could look for.
    const listed = new Set(
      files.map(([, file]) => file as string).filter((file) => !/^index\.html$|\$/.test(file)),
    )
    const { hash, groups } = JSON.parse(/MESSAGES=(.*?);\n/.exec(worker)?.[1] ?? '') as MessageFiles
    for (const group of groups) listed.add(messageFile('en', group, hash))
    const sizes = await compressed([...listed])
    const names = sizes.map(([file]) => file)
    for (const name of [
      /^shell\.html$/,
      /^start\.json$/,
      /\/index-.*\.js$/,
      /\/index-.*\.css$/,
      /\/reader-.*\.js$/,
    ])
      expect(names.some((file) => name.test(file))).toBe(true)
    expect(total(sizes), JSON.stringify(sizes)).toBeLessThanOrEqual(PRECACHE_BUDGET)
  })

  test('one shared article costs at most 260 kB and 30 requests, service worker included', async () => {
    const server = await serveFolder(inject('shippedFolder'))
    const browser = await launch(inject('browser'))
    try {
      const { bytes, requests, sent } = await measureSharedArticle(browser, server, XI_VOWS.address)
      const list = sent.map(({ path, bytes }) => `${path} ${bytes}`).join('\n')
      expect(bytes, list).toBeLessThanOrEqual(SHARED.bytes)
      expect(requests, list).toBeLessThanOrEqual(SHARED.requests)
      expect(list).toContain('/sw.js')
      for (const part of ['/search/', 'world-map', 'quick-find', 'cite-dialog'])
        expect(list).not.toContain(part)
    } finally {
      await browser.close()
      await server.close()
    }
  })

  test('a page is painted before its scripts are asked for, and these are those of the list', async () => {
    const page = await open('/')
    const [first, painted] = await page.evaluate(() => [
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/assets\/.*\.js$/.test(name))
        .map(({ name, startTime }) => [new URL(name).pathname.slice(1), startTime] as const),
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    ])
    const list = await readFile(path.join(inject('shippedFolder'), 'start.json'), 'utf8')
    const { timeline } = JSON.parse(list) as { timeline: string[] }
    // Others may have followed at leisure.
    expect(first.slice(0, timeline.length).map(([name]) => name)).toEqual(timeline)
    for (const [name, asked] of first) expect(asked, name).toBeGreaterThanOrEqual(painted)
  })

  test('search, quick find and the map come when they are used, and not before', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    // The reader is the last to be fetched before anybody asks for it.
    await readerIsThere(page)
    const parts = ['/search/', '/engine-', '/quick-find-', '/world-map-']
    const loaded = () => parts.filter((part) => asked(page).some((url) => url.includes(part)))
    expect(loaded()).toEqual([])
    await page.getByRole('combobox', { name: /^Search/ }).fill('virus')
    await soon(loaded).toEqual(['/search/', '/engine-'])
    await page.keyboard.press('Control+k')
    await soon(loaded).toEqual(['/search/', '/engine-', '/quick-find-'])
    await page.getByRole('combobox', { name: 'Quick find' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await soon(loaded).toEqual(parts)
  })

  test.each([{ saveData: true }, { effectiveType: '3g' }])(
    'nothing is fetched ahead with %o',
    async (connection) => {
      const page = await open('/')
      await page.context().addInitScript((connection) => {
        Object.defineProperty(Navigator.prototype, 'connection', { value: connection })
      }, connection)
      await page.reload()
      await page.getByRole('link', { name: COVID.headline }).hover()
      await page.getByRole('link', { name: COVID.headline }).focus()
      const loaded = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      // The last file that is loaded when the page is idle.
      await soon(async () => (await loaded()).join()).toContain('/start-service-worker-')
      await allLoaded(page)
      expect((await loaded()).join()).not.toMatch(/\/reader-|filter-chips|\/article\//)
      await page.getByRole('link', { name: COVID.headline }).click()
      await page.getByText('View source file').waitFor()
    },
  )

  test.each(['hover', 'focus'] as const)('an article is fetched on %s, before it is opened', async (how) => {
    const page = await open('/')
    const link = page.getByRole('link', { name: COVID.headline })
    await link.waitFor()
    const articles = () => asked(page).filter((url) => url.includes('/article/'))
    expect(articles()).toEqual([])
    await link[how]()
    await soon(articles).toHaveLength(1)
    await link.click()
    await page.getByText('View source file').waitFor()
    expect(articles()).toHaveLength(1)
  })

  test('a walk through all views asks this origin alone, and asks for nothing twice', async () => {
    const page = await open('/')
    for (const { address, arrive } of VIEWS) {
      // Within one document, as links go.
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await arrive(page)
      await page.keyboard.press('Escape')
    }
    const data = asked(page).filter((url) => url.includes('/data/'))
    expect(data.length).toBeGreaterThan(3)
    expect(data.filter((url, index) => data.indexOf(url) < index)).toEqual([])
  })

  test('the page carries its security policy, and the policy holds', async () => {
    const page = await open('/')
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    // Drawn pages say in themselves how long their bars are, and nothing else of how they look.
    expect(policy?.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline')
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
            resolve(violatedDirective),
          )
          const image = document.createElement('img')
          image.src = 'http://127.0.0.1:9/pixel.gif'
          document.body.append(image)
        }),
    )
    expect(refused).toBe('img-src')
    await soon(() => errors(page).length).toBe(1)
    expect(errors(page).splice(0).join()).toContain('Content Security Policy')
    // The debugger lists what was refused, too.
    const pixel = asked(page).findIndex((url) => url.endsWith('/pixel.gif'))
    if (pixel >= 0) asked(page).splice(pixel, 1)
  })

  test.each([
    ['whose data is cut off', -400],
    ['whose text is cut off', 9000],
  ])('a page %s is said to be damaged, with a way to try again', async (_, end) => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.route('**/article/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, end) })
    })
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('alert').filter({ hasText: 'arrived damaged' }).waitFor()
    await page.unroute('**/article/*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('View source file').waitFor()
  })

  test('a host that answers every address with the app’s page has no article there', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.route('**/article/*', async (route) => {
      const response = await route.fetch({ url: new URL('/shell.html', page.url()).href })
      await route.fulfill({ response, status: 200 })
    })
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
  })

  test('offline, what cannot be had is told and not waited for', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await readerIsThere(page)
    await page.context().setOffline(true)
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('alert').getByText('Couldn’t load this article.').waitFor()
    // It comes by itself when the connection does.
    await page.context().setOffline(false)
    await page.getByText('View source file').waitFor()
    // The browser says of each request that it failed.
    errors(page).length = 0
  })
})
