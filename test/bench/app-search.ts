import type { Browser, Page } from 'playwright-core'
import { answered, openProbed, quiet, searchBox } from './page-probe.ts'
import type { Samples } from './sample-words.ts'
import { bytesOf, type Sent, type SiteServer } from './static-server.ts'

/** What the searches for one word cost. */
export interface SearchCost {
  what: string
  words: string
  /** How many articles have it, as the page says. */
  found: string
  /** What was asked for from the first key until the first ten rows had their text: in the order of asking. */
  sent: Sent[]
  bytes: number
  requests: number
  /** Bytes of what came afterwards by itself. */
  atLeisure: number
  /** From the last key until the first ten rows had their text, with the words marked, in milliseconds. */
  time: number | undefined
}

/** How fast one types, in milliseconds between two keys. */
const RHYTHM = 150

async function search(page: Page, server: SiteServer, words: string): Promise<Omit<SearchCost, 'what'>> {
  const from = server.sent.length
  await searchBox(page).pressSequentially(words, { delay: RHYTHM })
  await answered(page)
  await quiet(page, server)
  // The browser asks for the icon again at every change of the address, and hosts answer that it is the same.
  const all = server.sent.slice(from).filter(({ path }) => path !== '/icon.svg')
  const { complete, origin, lastKey, status } = await page.evaluate(() => ({
    complete: window.probe.complete,
    origin: performance.timeOrigin,
    lastKey: window.probe.lastKey,
    status: window.probe.statuses.at(-1)?.text ?? '',
  }))
  const sent = complete === undefined ? all : all.filter(({ at }) => at <= origin + complete)
  return {
    words,
    found: /[\d,.]+/.exec(status)?.[0] ?? '',
    sent,
    bytes: bytesOf(sent),
    requests: sent.length,
    atLeisure: bytesOf(all) - bytesOf(sent),
    time: complete === undefined ? undefined : complete - lastKey,
  }
}

async function clear(page: Page) {
  await searchBox(page).fill('')
  await page.waitForFunction(() => !new URLSearchParams(location.search).get('q'))
  await page.waitForTimeout(300)
}

/**
 * The first search of a page that has nothing in its cache, for each word by itself; then the others as next
 * searches, on the page of the first word. Each is done twice, for the server to have compressed its files.
 */
export async function measureSearches(
  browser: Browser,
  server: SiteServer,
  first: Samples['first'],
): Promise<{ first: SearchCost[]; next: SearchCost[] }> {
  const costs: SearchCost[] = []
  for (const { what, words } of first) {
    let cost: SearchCost | undefined
    for (let pass = 0; pass < 2; pass++) {
      const { page, context } = await openProbed(browser, `${server.origin}/`)
      try {
        await quiet(page, server)
        cost = { what, ...(await search(page, server, words)) }
      } finally {
        await context.close()
      }
    }
    if (cost) costs.push(cost)
  }
  const { page, context } = await openProbed(browser, `${server.origin}/`)
  const next: SearchCost[] = []
  try {
    await quiet(page, server)
    for (const { what, words } of first) {
      next.push({ what, ...(await search(page, server, words)) })
      await clear(page)
    }
  } finally {
    await context.close()
  }
  return { first: costs, next: next.slice(1) }
}

/** Times of searching while one types, in milliseconds, one a key. */
export interface KeyTimes {
  /** From asking the engine to its answer: the page’s own measure `dateline:search`. */
  engine: number[]
  /** From a key to the new count on the screen, with the rest that the box takes before it asks. */
  shown: number[]
}

/** Types words key by key, slowly enough for every beginning to be asked for, on a page that has searched before. */
export async function measureKeys(browser: Browser, server: SiteServer, typed: string[]): Promise<KeyTimes> {
  const { page, context } = await openProbed(browser, `${server.origin}/`)
  const shown: number[] = []
  try {
    await quiet(page, server)
    await search(page, server, typed[0] ?? '')
    const before = await page.evaluate(() => window.probe.searches.length)
    for (const words of typed) {
      await clear(page)
      for (const key of words) {
        await searchBox(page).press(key === ' ' ? 'Space' : key)
        if (key === ' ') continue
        await answered(page)
        const time = await page.evaluate(() => {
          const { statuses, lastKey } = window.probe
          return (statuses.at(-1)?.at ?? 0) - lastKey
        })
        // Where the count is the same as before, there is no moment in which it changes.
        if (time > 0) shown.push(time)
      }
    }
    const engine = await page.evaluate((before) => window.probe.searches.slice(before), before)
    return { engine, shown }
  } finally {
    await context.close()
  }
}
