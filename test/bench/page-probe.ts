import type { Browser, BrowserContext, Page } from 'playwright-core'

/** What a page notes of itself while it is measured. All times are those of its `performance.now()`. */
export interface Probe {
  /** When the first row with a headline was in the page, two frames later. */
  rows: number | undefined
  /** When the app had taken over what the build has drawn, or drawn it itself. */
  live: number | undefined
  /** When the last key went down, and how long each one waited to be heard. */
  lastKey: number
  keyDelays: number[]
  /** What the page said of its search, at each change: `Searching …`, `12 articles`. */
  statuses: { at: number; text: string }[]
  /** `dateline:search`: from asking the engine to the answer, in milliseconds. */
  searches: number[]
  /** The words that the address had when it was last waited for, and since when. */
  asked: { words: string; at: number }
  /** When the first ten rows of the present search were all there, with words marked, and last got text. */
  complete: number | undefined
  /**
   * While `recording`, in milliseconds: frames, tasks of more than 50 ms, and the app’s own scripts in frames of more
   * than 50 ms, with the layout that they force the browser to do in them.
   */
  recording: boolean
  frames: number[]
  longTasks: { start: number; time: number }[]
  scripts: { start: number; time: number; layout: number }[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/**
 * What a frame of more than 50 ms says of its scripts, where one ran for 5 ms or more (Long Animation Frames, in
 * Chromium from version 123 on). TypeScript's DOM has no type for it.
 */
interface LongFrame extends PerformanceEntry {
  scripts: { startTime: number; duration: number; forcedStyleAndLayoutDuration: number; sourceURL: string }[]
}

/** Runs in the page, before any of its own scripts. */
function install() {
  const probe: Probe = {
    rows: undefined,
    live: undefined,
    lastKey: 0,
    keyDelays: [],
    statuses: [],
    searches: [],
    asked: { words: '', at: 0 },
    complete: undefined,
    recording: false,
    frames: [],
    longTasks: [],
    scripts: [],
  }
  window.probe = probe
  addEventListener(
    'keydown',
    (event) => {
      probe.keyDelays.push(performance.now() - event.timeStamp)
      probe.lastKey = event.timeStamp
      probe.complete = undefined
    },
    true,
  )
  let shown = ''
  const noteChanges = () => {
    // What looks for rows would count as the page's own work.
    if (probe.recording) return
    if (document.querySelector('[data-live]')) probe.live ??= performance.now()
    const rows = document.querySelectorAll('article')
    if (probe.rows === undefined && rows[0]?.querySelector('h3')?.textContent) {
      probe.rows = Number.NaN
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          probe.rows = performance.now()
        }),
      )
    }
    for (const element of document.querySelectorAll('[role=status]')) {
      const text = element.textContent ?? ''
      if (!/Searching|\d/.test(text) || text === probe.statuses.at(-1)?.text) continue
      probe.statuses.push({ at: performance.now(), text })
      if (/Searching/.test(text)) probe.complete = undefined
    }
    // The first ten rows are there, as far as the window holds them, each with the words marked in it. A headline
    // has its mark before the text has come, so the last change counts.
    const searched = probe.statuses.at(-1)
    const words = document.querySelector<HTMLInputElement>('input[type=search]')?.value.trim()
    const asked = new URLSearchParams(location.search).get('q')
    if (!asked || words !== asked || !searched || /Searching/.test(searched.text) || !rows.length) return
    const first = [...rows].slice(0, 10)
    if (!first.every((row) => row.querySelector('h3')?.textContent && row.querySelector('mark'))) return
    const text = first.map((row) => row.innerHTML).join()
    if (probe.complete === undefined || text !== shown) probe.complete = performance.now()
    shown = text
  }
  new MutationObserver(noteChanges).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-live'],
  })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'dateline:search') probe.searches.push(duration)
  }).observe({ type: 'measure', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration: time } of list.getEntries())
      if (probe.recording) probe.longTasks.push({ start, time })
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries() as LongFrame[]) {
      if (!probe.recording) continue
      for (const {
        startTime: start,
        duration: time,
        forcedStyleAndLayoutDuration: layout,
        sourceURL,
      } of scripts)
        if (sourceURL.startsWith(location.origin)) probe.scripts.push({ start, time, layout })
    }
  }).observe({ type: 'long-animation-frame' })
  let before = 0
  const frame = (now: number) => {
    if (probe.recording && before) probe.frames.push(now - before)
    before = probe.recording ? now : 0
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

/** How high the window is: ten rows find room in it, with most of the headings of months between them. */
const WINDOW = { width: 1280, height: 1600 }

/** Opens an address in a new window that has nothing in its cache, with a probe in it, and waits for its rows. */
export async function openProbed(
  browser: Browser,
  address: string,
  height = WINDOW.height,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width: WINDOW.width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  // tsx names functions by a helper that is not there in the page.
  await context.addInitScript('globalThis.__name = (made) => made')
  await context.addInitScript(install)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(address)
  await page.waitForFunction(() => window.probe.rows !== undefined && window.probe.rows > 0)
  return { page, context }
}

/** Waits until nothing was asked of a server for some time, in milliseconds. */
export async function quiet(page: Page, server: { sent: readonly unknown[] }, time = 1000): Promise<void> {
  let seen = server.sent.length
  let since = Date.now()
  while (Date.now() - since < time) {
    await page.waitForTimeout(50)
    if (server.sent.length === seen) continue
    seen = server.sent.length
    since = Date.now()
  }
}

export const searchBox = (page: Page) => page.getByRole('searchbox', { name: /^Search/ })

/** How long a question may stay without an answer, in milliseconds. */
const PATIENCE = 30_000
/** How long the page has to begin to search after its address has changed, in milliseconds. */
const BEGINS = 120

/**
 * Waits until the page has answered the words that are in its box: the address has them, and the page does not say
 * that it searches.
 */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    (begins) => {
      const { probe } = window
      const box = document.querySelector<HTMLInputElement>('input[type=search]')
      const words = box?.value.trim().replace(/\s+/g, ' ') ?? ''
      if (words !== (new URLSearchParams(location.search).get('q') ?? '')) return false
      if (probe.asked.words !== words) probe.asked = { words, at: performance.now() }
      const status = probe.statuses.at(-1)
      if (!status || /Searching/.test(status.text)) return false
      return performance.now() - probe.asked.at > begins
    },
    BEGINS,
    { timeout: PATIENCE, polling: 20 },
  )
}
