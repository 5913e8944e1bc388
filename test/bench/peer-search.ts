import type { Browser, Page } from 'playwright-core'
import type { Samples } from './sample-words.ts'
import { bytesOf, type SiteServer } from './static-server.ts'

/** What the page of a peer can do. */
interface Peer {
  /** Searches; gives how many articles were found. */
  ask: (words: string) => Promise<number>
  /** Searches, and shows the first ten of what was found. */
  show: (words: string) => Promise<void>
  /** Words by which the first ten were found. */
  found: (words: string) => Promise<string[]>
}

declare global {
  interface Window {
    peer: Peer
  }
}

export interface PeerSearch {
  /** Of the first searches: bytes until ten results are shown, and the time from the last key, in milliseconds. */
  first: { what: string; words: string; bytes: number; requests: number; time: number }[]
  /** From asking to the answer, one a key, in milliseconds. */
  keys: number[]
  /** The share of misspelt words that are found, from 0 to 1. */
  misspelt: number
}

/** Every beginning of the words that is asked for while they are typed. */
const beginnings = (words: string): string[] =>
  [...words].flatMap((key, i) => (key === ' ' ? [] : [words.slice(0, i + 1)]))

async function open(browser: Browser, server: SiteServer) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${server.origin}/`)
  await page.waitForFunction(() => 'peer' in window)
  return { page, context }
}

/** How fast one types, in milliseconds between two keys. */
const RHYTHM = 150

/** As in Dateline: each beginning is asked for, and at the end ten results are shown. */
async function type(page: Page, words: string): Promise<number> {
  return page.evaluate(
    async ({ all, words, rhythm }) => {
      for (const beginning of all.slice(0, -1)) {
        void window.peer.ask(beginning)
        await new Promise((resolve) => setTimeout(resolve, rhythm))
      }
      const from = performance.now()
      await window.peer.show(words)
      return performance.now() - from
    },
    { all: beginnings(words), words, rhythm: RHYTHM },
  )
}

/** Measures a peer with the words that Dateline is measured with. */
export async function measurePeer(
  browser: Browser,
  server: SiteServer,
  { first, typed, misspelt }: Samples,
): Promise<PeerSearch> {
  const costs: PeerSearch['first'] = []
  for (const { what, words } of first) {
    let cost: PeerSearch['first'][number] | undefined
    // Twice, for the server to have compressed its files.
    for (let pass = 0; pass < 2; pass++) {
      const { page, context } = await open(browser, server)
      const from = server.sent.length
      try {
        const time = await type(page, words)
        const sent = server.sent.slice(from).filter(({ path }) => path !== '/favicon.ico')
        cost = { what, words, bytes: bytesOf(sent), requests: sent.length, time }
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
        await window.peer.ask(words)
        times.push(performance.now() - from)
      }
      return times
    }, typed.flatMap(beginnings))
    const found = await page.evaluate(async (misspelt) => {
      let right = 0
      for (const each of misspelt) {
        const words = (await window.peer.found(each.wrong)).flatMap((text) =>
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
