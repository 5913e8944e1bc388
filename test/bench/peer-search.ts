import type { Browser, Page } from 'playwright-core'
import type { Samples } from './sample-words.ts'
import { bytesOf, type SiteServer } from './static-server.ts'

/** The functions of a peer's page. */
interface Peer {
  /** Searches, and returns the number of articles. */
  count: (words: string) => Promise<number>
  /** Searches, and shows the first ten results. */
  show: (words: string) => Promise<void>
  /** Returns the words that the first ten results match. */
  matches: (words: string) => Promise<string[]>
}

declare global {
  interface Window {
    peer: Peer
  }
}

export interface PeerSearch {
  /** First searches: bytes until ten results are shown, and the time from the last key, in milliseconds. */
  first: { kind: string; words: string; bytes: number; requests: number; time: number }[]
  /** From question to answer, one per key, in milliseconds. */
  keys: number[]
  /** The share of misspelt words found, from 0 to 1. */
  misspelt: number
}

/** Returns the prefixes that are searched for while the words are typed. */
const prefixesOf = (words: string): string[] =>
  [...words].flatMap((key, i) => (key === ' ' ? [] : [words.slice(0, i + 1)]))

async function open(browser: Browser, server: SiteServer) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${server.origin}/`)
  await page.waitForFunction(() => 'peer' in window)
  return { page, context }
}

/** The time between two keys, in milliseconds. */
const KEY_INTERVAL = 150

/** Types as in Dateline: searches for each prefix, and finally shows ten results. Returns the time of the last. */
async function type(page: Page, words: string): Promise<number> {
  return page.evaluate(
    async ({ all, words, interval }) => {
      for (const prefix of all.slice(0, -1)) {
        void window.peer.count(prefix)
        await new Promise((resolve) => setTimeout(resolve, interval))
      }
      const from = performance.now()
      await window.peer.show(words)
      return performance.now() - from
    },
    { all: prefixesOf(words), words, interval: KEY_INTERVAL },
  )
}

/** Measures a peer with the same words as Dateline. */
export async function measurePeer(
  browser: Browser,
  server: SiteServer,
  { first, typed, misspelt }: Samples,
): Promise<PeerSearch> {
  const costs: PeerSearch['first'] = []
  for (const { kind, words } of first) {
    let cost: PeerSearch['first'][number] | undefined
    // Twice, so that the server has compressed its files.
    for (let pass = 0; pass < 2; pass++) {
      const { page, context } = await open(browser, server)
      const from = server.sent.length
      try {
        const time = await type(page, words)
        const sent = server.sent.slice(from).filter(({ path }) => path !== '/favicon.ico')
        cost = { kind, words, bytes: bytesOf(sent), requests: sent.length, time }
      } finally {
        await context.close()
      }
    }
    if (cost) costs.push(cost)
  }
  const { page, context } = await open(browser, server)
  try {
    await type(page, typed[0] ?? '')
    const keys = await page.evaluate(async (all) => {
      const times: number[] = []
      for (const words of all) {
        const from = performance.now()
        await window.peer.count(words)
        times.push(performance.now() - from)
      }
      return times
    }, typed.flatMap(prefixesOf))
    const found = await page.evaluate(async (misspelt) => {
      let right = 0
      for (const each of misspelt) {
        const words = (await window.peer.matches(each.wrong)).flatMap((text) =>
          text.toLowerCase().split(/[^\p{L}]+/u),
        )
        if (words.includes(each.right)) right++
      }
      return right
    }, misspelt)
    return { first: costs, keys, misspelt: found / misspelt.length }
  } finally {
    await context.close()
  }
}
