import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Measurements that a page collects. Times are those of its `performance.now()`. */
interface Probe {
  /** Two frames after the first row with a headline appeared. */
  rows: number | undefined
  /** When the app had hydrated or rendered the page. */
  live: number | undefined
  /** The time of the last keydown, and the delay of each until its first listener ran. */
  lastKey: number
  keyDelays: number[]
  /** The changing status of the search: `Searching …`, `12 articles`. */
  statuses: { at: number; text: string }[]
  /** `dateline:search`: from question to answer, in milliseconds. */
  searches: number[]
  /** The query in the address when `answered` last waited, and since when. */
  query: { words: string; at: number }
  /** When the first ten rows of the current search were complete, with highlights, and last changed. */
  complete: number | undefined
  /**
   * While `recording`, in milliseconds: frames, tasks of more than 50 ms, and the app's own scripts in frames of more
   * than 50 ms, with the layout that they force.
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
 * An entry of the Long Animation Frames API (Chromium 123 or later): a frame of more than 50 ms, with the scripts that
 * ran for 5 ms or more. TypeScript's DOM library has no type for it.
 */
interface LongFrame extends PerformanceEntry {
  scripts: { startTime: number; duration: number; forcedStyleAndLayoutDuration: number; sourceURL: string }[]
}

/** Runs in the page before its own scripts. */
function install() {
  const probe: Probe = {
    rows: undefined,
    live: undefined,
    lastKey: 0,
    keyDelays: [],
    statuses: [],
    searches: [],
    query: { words: '', at: 0 },
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
  let previousRows = ''
  const noteChanges = () => {
    // Looking for rows would count as the page's own work.
    if (probe.recording) return
    if (document.querySelector('[data-hydrated]')) probe.live ??= performance.now()
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
    // The first ten rows, or as many as the window holds, have highlights. A headline is highlighted before the
    // text arrives, so the last change counts.
    const status = probe.statuses.at(-1)
    const words = document.querySelector<HTMLInputElement>('input[type=search]')?.value.trim()
    const query = new URLSearchParams(location.search).get('q')
    if (!query || words !== query || !status || /Searching/.test(status.text) || !rows.length) return
    const first = [...rows].slice(0, 10)
    if (!first.every((row) => row.querySelector('h3')?.textContent && row.querySelector('mark'))) return
    const text = first.map((row) => row.innerHTML).join()
    if (probe.complete === undefined || text !== previousRows) probe.complete = performance.now()
    previousRows = text
  }
  new MutationObserver(noteChanges).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-hydrated'],
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

/** The window fits ten rows with the month headings between them. */
const WINDOW = { width: 1280, height: 1600 }

/** Opens an address in a new window with an empty cache and a probe, and waits for its rows. */
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
  // tsx calls a helper that does not exist in the page.
  await context.addInitScript('globalThis.__name = (value) => value')
  await context.addInitScript(install)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(address)
  await page.waitForFunction(() => window.probe.rows !== undefined && window.probe.rows > 0)
  return { page, context }
}

/** Waits until the server has had no request for some time, in milliseconds. */
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

export const searchBox = (page: Page) => page.getByRole('combobox', { name: /^Search/ })

/** The time limit for an answer, in milliseconds. */
const ANSWER_TIMEOUT = 30_000
/** The time in which a page starts to search after its address changes, in milliseconds. */
const STARTS_WITHIN = 120

/** Waits until the page has answered the query in its box: the address has it, and the page is not searching. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    (startsWithin) => {
      const { probe } = window
      const box = document.querySelector<HTMLInputElement>('input[type=search]')
      const words = box?.value.trim().replace(/\s+/g, ' ') ?? ''
      if (words !== (new URLSearchParams(location.search).get('q') ?? '')) return false
      if (probe.query.words !== words) probe.query = { words, at: performance.now() }
      const status = probe.statuses.at(-1)
      if (!status || /Searching/.test(status.text)) return false
      return performance.now() - probe.query.at > startsWithin
    },
    STARTS_WITHIN,
    { timeout: ANSWER_TIMEOUT, polling: 20 },
  )
}
