import type { Page } from 'playwright-core'
import { afterEach, expect, inject, onTestFailed } from 'vitest'
import {
  clearWindow,
  closeWindow,
  forgetHistory,
  PATIENCE,
  returnWindow,
  setCache,
  setTextSize,
  takeWindow,
  type Window,
  type WindowOptions,
} from './windows.ts'

/** Asks again and again until the answer is as expected, for as long as a page may take. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: PATIENCE, interval: 50 })

/** A site that the setup has built, or the origin of another one. */
type Site = 'shipped' | 'big' | 'below' | (() => string)

/**
 * Opens pages of a site in the tests of one file. After each test, every page that it opened must be without an error
 * and must have sent requests to its own origin only.
 * @param base where the site stands on its host
 * @param cold whether every window is a new one, of a reader who was never here
 * @param cache whether windows may load files from their cache
 */
export function visitor(site: Site = 'shipped', { base = '/', cold = false, cache = true } = {}) {
  const origin = () => (typeof site === 'function' ? site() : inject(site))
  const blank = () => `${origin()}${base}robots.txt`
  const windows = new Map<Page, Window>()

  afterEach(async ({ task }) => {
    const used = [...windows.values()]
    windows.clear()
    const errors = used.flatMap((window) => window.errors)
    const requests = used.flatMap((window) => window.requests)
    const failed = task.result?.state === 'fail'
    await Promise.all(
      used.map((window) => (failed || cold ? closeWindow(window) : returnWindow(window, blank()))),
    )
    expect(errors).toEqual([])
    expect(requests.filter(leavesOrigin)).toEqual([])
  })

  const leavesOrigin = (url: string) => !/^(?:data|blob|about):/.test(url) && new URL(url).origin !== origin()

  /**
   * Opens an address, and waits until the app acts.
   * @param again a page of the test to open it in; by default, a window that shares nothing with the others
   */
  async function open(address: string, options: WindowOptions = {}, again?: Page): Promise<Page> {
    const used = again && windows.get(again)
    const window = used ?? (await takeWindow(options, cold))
    const { page } = window
    if (used) {
      await clearWindow(used, blank())
      if (options.viewport) await page.setViewportSize(options.viewport)
    } else {
      windows.set(page, window)
      onTestFailed(() => {
        process.stderr.write(`${page.url()}\n`)
      })
      await setCache(window, cache)
    }
    await window.goto(origin() + address)
    if (options.javaScriptEnabled === false) return page
    waitForApp(page)
    await isLive(page)
    await forgetHistory(window)
    return page
  }

  /** Waits until every request of a page has been answered, and for a while no other follows. */
  async function allLoaded(page: Page): Promise<void> {
    const window = windows.get(page) as Window
    let before = -1
    let still = 0
    await soon(() => {
      const count = window.requests.length
      still = count === before && window.pending.size === 0 ? still + 1 : 0
      before = count
      return still >= 6
    }).toBe(true)
  }

  return {
    open,
    origin,
    allLoaded,
    /** The URLs that a page has requested until now. */
    asked: (page: Page) => windows.get(page)?.requests ?? [],
    /** The errors of a page until now. A test that causes some on purpose removes them from the list. */
    errors: (page: Page) => windows.get(page)?.errors ?? [],
    setTextSize: (page: Page, size: number) => setTextSize(windows.get(page) as Window, size),
  }
}

/** Waits until the app acts: a prerendered page shows its text before. */
const isLive = (page: Page) => page.locator('[data-hydrated]').waitFor({ state: 'attached' })

const waiting = new WeakSet<Page>()

/** From now on, `goto` and `reload` return when the app acts. */
function waitForApp(page: Page): void {
  if (waiting.has(page)) return
  waiting.add(page)
  const [reload, goto] = [page.reload.bind(page), page.goto.bind(page)]
  const live = async (response: ReturnType<typeof goto>) => {
    const answer = await response
    await isLive(page)
    return answer
  }
  page.reload = (options) => live(reload(options))
  page.goto = (url, options) => live(goto(url, options))
}

/** The headlines of the list, from its top. */
export const headlines = (page: Page): Promise<string[]> =>
  page.getByRole('article').getByRole('heading').allTextContents()

/** Path, search and hash. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

/** Returns the id of the focused element, or else its name or text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.id || element?.getAttribute('aria-label') || element?.textContent?.trim() || ''
  })

/** Returns true if an element is at least partly inside the window. */
export const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight
  }, selector)
