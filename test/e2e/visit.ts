import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, onTestFailed } from 'vitest'
import { launch } from './browser.ts'

/** How long a page may take to do what is waited for, in milliseconds. */
const PATIENCE = 10_000

/** Something becomes so, and soon: asks again until it is. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: PATIENCE, interval: 50 })

/** What no page may do, whatever is tested on it. */
interface Watched {
  /** Errors of the console, uncaught exceptions, breaches of the security policy. */
  errors: string[]
  /** Every address that was asked for. */
  asked: string[]
}

/**
 * A browser for the tests of one file. After each test, every page that it opened must be without an error and
 * must have asked its own origin only.
 * @param args what the browser is started with, beside the usual
 * @returns opens an address in a new window that shares nothing with others
 */
export function visitor(site: 'shipped' | 'big' | (() => string) = 'shipped', args: string[] = []) {
  let browser: Browser
  const origin = () => (typeof site === 'function' ? site() : inject(site))
  const pages = new Map<Page, Watched>()

  beforeAll(async () => {
    browser = await launch(inject('browser'), args)
  })
  afterEach(async () => {
    const watched = [...pages.values()]
    pages.clear()
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(watched.flatMap(({ errors }) => errors)).toEqual([])
    expect(watched.flatMap(({ asked }) => asked).filter(leaves)).toEqual([])
  })
  afterAll(() => browser?.close())

  const leaves = (url: string) => !/^(?:data|blob|about):/.test(url) && new URL(url).origin !== origin()

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      // What a page asks for is what is tested; a service worker would lay by the whole app at each first visit.
      serviceWorkers: 'block',
      ...options,
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    const watched: Watched = { errors: [], asked: [] }
    pages.set(page, watched)
    page.on('pageerror', (error) => watched.errors.push(`${address}: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.text().startsWith('Service Worker registration blocked')) return
      if (message.type() !== 'error' && message.type() !== 'warning') return
      const { url } = message.location()
      // A page that is not there is answered as such.
      if (url === page.url() && message.text().includes('status of 404')) return
      watched.errors.push(`${address}: ${message.text()} (${url})`)
    })
    context.on('request', (request) => watched.asked.push(request.url()))
    onTestFailed(() => {
      process.stderr.write(`${page.url()}\n`)
    })
    await page.goto(origin() + address)
    if (options.javaScriptEnabled === false) return page
    // What the build has drawn stands there before it acts.
    const live = () => page.locator('[data-live]').waitFor({ state: 'attached' })
    const [reload, goto] = [page.reload.bind(page), page.goto.bind(page)]
    const once = async (response: ReturnType<typeof goto>) => {
      const answer = await response
      await live()
      return answer
    }
    page.reload = (how) => once(reload(how))
    page.goto = (address, how) => once(goto(address, how))
    await live()
    return page
  }

  return {
    open,
    /** What a page has asked for until now. */
    asked: (page: Page) => pages.get(page)?.asked ?? [],
    /** What went wrong on a page until now. A test that means it to takes it out of the list. */
    errors: (page: Page) => pages.get(page)?.errors ?? [],
  }
}

/** The headlines of the list, from its top. */
export const headlines = (page: Page): Promise<string[]> =>
  page.getByRole('article').getByRole('heading').allTextContents()

/** Path, search and hash. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

/** What has the focus: its id, else its name or words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.id || element?.getAttribute('aria-label') || element?.textContent?.trim() || ''
  })

/** Whether an element lies within the window, as a whole or in part. */
export const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight
  }, selector)
