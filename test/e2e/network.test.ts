import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { VIEWS } from './routes.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open, asked, errors, allLoaded } = visitor('shipped', { cold: true })
/** The limit of the first view: scripts and styles, compressed, in bytes. */
const BUDGET = 135_000

/** Waits until everything that is fetched after the first view is there, the reader among it. */
async function readerIsThere(page: Page) {
  await soon(() => asked(page).some((url) => url.includes('/reader-'))).toBe(true)
  await allLoaded(page)
}

describe('over the wire', () => {
  test('the scripts and styles of the first view are 135 kB or less', async () => {
    const folder = inject('shippedFolder')
    // Without what is only for who has no scripts.
    const page = await readFile(path.join(folder, 'index.html'), 'utf8')
    const html = page.replace(/<noscript>.*?<\/noscript>/gs, '')
    const { timeline } = JSON.parse(await readFile(path.join(folder, 'start.json'), 'utf8')) as {
      timeline: string[]
    }
    const named = /<(?:script[^>]* src|link[^>]*rel="(?:stylesheet|modulepreload)"[^>]* href)="\/([^"]+)"/g
    const files = [...[...html.matchAll(named)].map(([, file]) => file as string), ...timeline]
    expect(files.some((file) => file.endsWith('.css'))).toBe(true)
    expect(files.some((file) => /^assets\/.*\.js$/.test(file))).toBe(true)
    const sizes = await Promise.all(
      files.map(async (file) => {
        const content = await readFile(path.join(folder, file))
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
        return [file, brotliCompressSync(content, { params }).length] as const
      }),
    )
    const sum = sizes.reduce((total, [, size]) => total + size, 0)
    expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(BUDGET)
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

  test('the search index comes when search is used, and not before', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    // The other views are the last to be fetched before anybody asks for them.
    await readerIsThere(page)
    expect(asked(page).filter((url) => url.includes('/search/'))).toEqual([])
    await page.getByRole('searchbox', { name: /^Search/ }).fill('virus')
    await soon(() => asked(page).some((url) => url.includes('/search/'))).toBe(true)
  })

  test.each(['hover', 'focus'] as const)('a body comes on %s, before it is opened', async (how) => {
    const page = await open('/')
    const link = page.getByRole('link', { name: COVID.headline })
    await link.waitFor()
    const bodies = () => asked(page).filter((url) => url.includes('/data/body-'))
    expect(bodies()).toEqual([])
    await link[how]()
    await soon(bodies).toHaveLength(1)
    await link.click()
    await page.getByText('View source file').waitFor()
    expect(bodies()).toHaveLength(1)
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

  test('what is not there any more is told, with a way to try again', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.route('**/data/body-*', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '' }),
    )
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('alert').filter({ hasText: 'Couldn’t load' }).waitFor()
    await page.unroute('**/data/body-*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('View source file').waitFor()
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
