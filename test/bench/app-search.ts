import type { Browser, Page } from 'playwright-core'
import { answered, openProbed, quiet, searchBox } from './page-probe.ts'
import type { Samples } from './sample-words.ts'
import { bytesOf, type Sent, type SiteServer } from './static-server.ts'

/** The cost of the searches while one word is typed. */
export interface SearchCost {
  /** The frequency class of the words: `rare`, `two words`. */
  kind: string
  words: string
  /** The number of articles, as the page states it. */
  found: string
  /** The responses requested from the first key until the first ten rows were complete, in order. */
  sent: Sent[]
  bytes: number
  requests: number
  /** Bytes that the page loaded afterwards. */
  loadedLater: number
  /** From the last key until the first ten rows had their text with highlights, in milliseconds. */
  time: number | undefined
}

/** The time between two keys, in milliseconds. */
const KEY_INTERVAL = 150

async function search(page: Page, server: SiteServer, words: string): Promise<Omit<SearchCost, 'kind'>> {
  const from = server.sent.length
  await searchBox(page).pressSequentially(words, { delay: KEY_INTERVAL })
  await answered(page)
  await quiet(page, server)
  // The browser requests the icon at every change of address. Hosts answer that it has not changed.
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
    loadedLater: bytesOf(all) - bytesOf(sent),
    time: complete === undefined ? undefined : complete - lastKey,
  }
}

async function clear(page: Page) {
  await searchBox(page).fill('')
  await page.waitForFunction(() => !new URLSearchParams(location.search).get('q'))
  await page.waitForTimeout(300)
}

/**
 * Measures the first search on a page with an empty cache, for each word; then the later words as next searches on the
 * page of the first. First searches run twice, so that the server has compressed its files.
 */
export async function measureSearches(
  browser: Browser,
  server: SiteServer,
  first: Samples['first'],
): Promise<{ first: SearchCost[]; next: SearchCost[] }> {
  const costs: SearchCost[] = []
  for (const { kind, words } of first) {
    let cost: SearchCost | undefined
    for (let pass = 0; pass < 2; pass++) {
      const { page, context } = await openProbed(browser, `${server.origin}/`)
      try {
        await quiet(page, server)
        cost = { kind, ...(await search(page, server, words)) }
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
    for (const { kind, words } of first) {
      next.push({ kind, ...(await search(page, server, words)) })
      await clear(page)
    }
  } finally {
    await context.close()
  }
  return { first: costs, next: next.slice(1) }
}

/** Search times while typing, one per key, in milliseconds. */
export interface KeyTimes {
  /** From question to answer: the page's own measure `dateline:search`. */
  engine: number[]
  /** From the key to the new count on the screen, including the pause before the box searches. */
  shown: number[]
}

/** Types words slowly enough that each prefix is searched for, on a page that has searched before. */
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
        // A count that stays the same never changes on the screen.
        if (time > 0) shown.push(time)
      }
    }
    const engine = await page.evaluate((before) => window.probe.searches.slice(before), before)
    return { engine, shown }
  } finally {
    await context.close()
  }
}
