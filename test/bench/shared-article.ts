import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { quiet } from './page-probe.ts'
import { bytesOf, type Kind, type Sent, type SiteServer } from './static-server.ts'

/** The cost of opening one shared article on a phone, with an empty cache, until the page and its worker are idle. */
export interface SharedArticle {
  bytes: number
  requests: number
  byKind: Partial<Record<Kind, number>>
  /** All responses, in order. */
  sent: readonly Sent[]
}

const PHONE = { width: 390, height: 844 }
/** The server has had no request for this long: the page loads nothing more by itself. In milliseconds. */
const IDLE = 4000

/** Returns the address of an article in the middle of a built site, or undefined if the site has no pages of articles. */
export async function sharedAddress(site: string): Promise<string | undefined> {
  const names = await readdir(path.join(site, 'article')).catch(() => [])
  const pages = names.filter((name) => name.endsWith('.html')).sort()
  const page = pages[Math.floor(pages.length / 2)]
  return page && `/article/${page.slice(0, -'.html'.length)}`
}

/**
 * Opens an article as somebody does who was sent its address, and waits until nothing more is loaded.
 * @param address the article's path, with a leading slash
 */
export async function measureSharedArticle(
  browser: Browser,
  server: SiteServer,
  address: string,
): Promise<SharedArticle> {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    locale: 'en-GB',
    serviceWorkers: 'allow',
  })
  try {
    const from = server.sent.length
    const page = await context.newPage()
    await page.goto(server.origin + address)
    await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
    await page.evaluate(() => navigator.serviceWorker?.ready.then(() => undefined))
    await quiet(page, server, IDLE)
    const sent = server.sent.slice(from)
    const byKind: Partial<Record<Kind, number>> = {}
    for (const { kind, bytes } of sent) byKind[kind] = (byKind[kind] ?? 0) + bytes
    return { bytes: bytesOf(sent), requests: sent.length, byKind, sent }
  } finally {
    await context.close()
  }
}
