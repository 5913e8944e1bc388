import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import fc from '../fast-check.ts'
import { XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open, errors } = visitor()

/** Goes to an address of the open app, as a link or a typed address would; no server is asked. */
const goTo = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

/** There is a heading, and something to read below it. */
async function isSensible(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await soon(async () => ((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(20)
  expect(await page.getByRole('heading', { name: 'This page couldn’t be displayed' }).count()).toBe(0)
}

/** The router says on the console that it cannot decode an address. So it is; what counts is what it opens. */
const MALFORMED =
  /^\S+: (?:The URL path ".*" could not be decoded because it is a malformed URL segment|".*" is not a decodable element ID)/s

// Before the visitor's own look at them: what is set up last is done first.
const forgiven: Page[] = []
afterEach(() => {
  for (const page of forgiven.splice(0)) {
    const left = errors(page).filter((error) => !MALFORMED.test(error))
    errors(page).splice(0, Number.POSITIVE_INFINITY, ...left)
  }
})
async function openForgiving(address: string): Promise<Page> {
  const page = await open(address)
  forgiven.push(page)
  return page
}

describe('nonsense', () => {
  test.each([
    '/article/',
    '/article/%E0%A4%A',
    '/%',
    '/country/%ff',
    '/?q=%E0%A4%A&country=%ZZ',
    `/article/${'a'.repeat(4000)}`,
    `/?q=${'b'.repeat(4000)}`,
    `/?${'c=1&'.repeat(300)}`,
    '/?country=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '/?from=-1&to=99999-01-01',
    '/?country=,,,,&q=%20%20',
    '/?__proto__=1&constructor=2&hasOwnProperty=3',
    '/article/..%2f..%2fetc%2fpasswd',
    '/javascript:alert(1)',
    '/\u202etxt.exe',
    `${XI_VOWS.address}#%E0%A4%A`,
    `${XI_VOWS.address}#p-<script>`,
    `${XI_VOWS.address}?country=zz#p-`,
  ])('%s opens something sensible', async (address) => {
    const page = await openForgiving('/about')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await goTo(page, address)
    await page.getByRole('heading', { level: 1, name: 'About this archive' }).waitFor({ state: 'detached' })
    await isSensible(page)
  })

  test.each(['/%', '/article/%E0%A4%A', '/country/%ff?country=%ff'])(
    '%s, typed, opens the app',
    async (address) => {
      const page = await openForgiving(address)
      await isSensible(page)
      expect(await page.getByRole('link', { name: 'Timeline', exact: true }).count()).toBe(1)
    },
  )

  test('any address at all opens something sensible', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'article',
        'country',
        'about',
        'saved',
        've',
        'VEN',
        '2020-04-11',
        '2020',
        '..',
        '%',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text)),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[\\#?]/g, '')),
    )
    const pair = fc.tuple(
      fc.constantFrom('q', 'country', 'match', 'scope', 'from', 'to', 'sort', 'x', ''),
      fc.oneof(part, fc.constantFrom('ve,mx', 'all', 'about', '2020-04', 'relevance', '2020-13')),
    )
    const address = fc
      .tuple(fc.array(part, { maxLength: 3 }), fc.array(pair, { maxLength: 5 }), fc.option(part))
      .map(
        ([parts, pairs, hash]) =>
          `/${parts.filter(Boolean).join('/')}?${pairs.map((pair) => pair.join('=')).join('&')}${hash === null ? '' : `#${hash}`}`,
      )
    const page = await openForgiving('/')
    for (const nonsense of fc.sample(address, { numRuns: 40, seed: 2020 })) {
      await goTo(page, nonsense)
      await isSensible(page)
    }
  })
})
