import type { Page } from 'playwright-core'
import { soon } from './visit.ts'

/** For windows that are to have a service worker. */
export const kept = { serviceWorkers: 'allow' } as const

/** The worker is there, and has what the page had asked for before. */
export const isControlled = (page: Page) =>
  soon(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')

/** Waits until the worker has cached the page of an article. */
export const hasKept = (page: Page) =>
  soon(() =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('dateline-read'))
      return name ? (await (await caches.open(name)).keys()).length : 0
    }),
  ).toBeGreaterThan(0)

/** An article is there to be read. */
export const shown = (page: Page) => page.getByText('View source file').waitFor()

/**
 * Cuts the network, and lets the browser say that requests fail. Its own cache is emptied, because it promises nothing
 * to a page without a connection: what is there afterwards, the service worker has.
 */
export async function cut(page: Page, errors: (page: Page) => string[]) {
  await page.context().setOffline(true)
  const debug = await page.context().newCDPSession(page)
  await debug.send('Network.clearBrowserCache')
  await debug.detach()
  errors(page).length = 0
}
