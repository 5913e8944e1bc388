import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
  Request,
} from 'playwright-core'
import { inject } from 'vitest'
import { launch } from './browser.ts'

/** The time a page may take to do what a test waits for, in milliseconds. */
export const PATIENCE = 10_000

/** The options of Playwright's contexts, all of which default to what most tests need. */
export type WindowOptions = BrowserContextOptions

const DEFAULTS = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  forcedColors: 'none',
  // Tests look at what a page requests; a service worker would fetch the whole app on each first visit.
  serviceWorkers: 'block',
} as const satisfies WindowOptions

/**
 * A browser window with one page. Opening one costs a second of processor time, so tests use the same windows one
 * after another; what a test leaves behind is cleared in between.
 */
export interface Window {
  context: BrowserContext
  page: Page
  /** The options that an open page cannot change. */
  kind: string
  /** Errors and warnings of the console, uncaught exceptions, breaches of the security policy. */
  errors: string[]
  /** The URLs of all requests, in order. */
  requests: string[]
  /** The requests that have not been answered yet. */
  pending: Set<Request>
  /** A test did something to it that cannot be undone, such as adding a script to every page. */
  tainted: boolean
  /** Opens a URL without waiting for the app. */
  goto: Page['goto']
  /** Speaks to the debugger of the page. */
  debug: CDPSession
  /** The size of its text, if it was changed, in pixels. */
  textSize?: number
}

let browser: Promise<Browser> | undefined
const idle: Window[] = []

/** The browser of this worker. It closes with the worker. */
const theBrowser = () => {
  browser ??= launch(inject('browser'))
  return browser
}

/**
 * Returns a window that no other test uses, with nothing in its storage or history.
 * @param cold whether its cache must be empty, too
 */
export async function takeWindow(options: WindowOptions = {}, cold = false): Promise<Window> {
  const { viewport, colorScheme, reducedMotion, forcedColors, ...fixed } = { ...DEFAULTS, ...options }
  const kind = JSON.stringify(fixed)
  const found = cold || fixed.serviceWorkers === 'allow' ? -1 : idle.findIndex((each) => each.kind === kind)
  const [window] = found < 0 ? [await openWindow(fixed, kind)] : idle.splice(found, 1)
  const { page } = window as Window
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors })
  if (viewport) await page.setViewportSize(viewport)
  return window as Window
}

async function openWindow(options: WindowOptions, kind: string): Promise<Window> {
  const context = await (await theBrowser()).newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const debug = await context.newCDPSession(page)
  const window: Window = {
    context,
    page,
    kind,
    errors: [],
    requests: [],
    pending: new Set(),
    tainted: false,
    goto: page.goto.bind(page),
    debug,
  }
  page.on('pageerror', (error) => window.errors.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked')) return
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const { url } = message.location()
    // A host answers with this status where there is no such page.
    if (url === page.url() && message.text().includes('status of 404')) return
    // The browser requests this for files that are no page: the blank one between two tests.
    if (url.endsWith('/favicon.ico')) return
    window.errors.push(`${page.url()}: ${message.text()} (${url})`)
  })
  context.on('request', (request) => {
    window.requests.push(request.url())
    window.pending.add(request)
  })
  for (const end of ['requestfinished', 'requestfailed'] as const)
    context.on(end as 'requestfinished', (request) => window.pending.delete(request))
  taintWith(window, context, 'newPage', 'newCDPSession', 'addInitScript', 'exposeFunction')
  taintWith(window, page, 'addInitScript', 'exposeFunction')
  return window
}

/** Makes the page that is open the first one of its history. */
export const forgetHistory = ({ debug }: Window) => debug.send('Page.resetNavigationHistory')

/** Sets whether a window loads everything anew, as on a first visit. */
export async function setCache({ debug }: Window, use: boolean): Promise<void> {
  if (!use) await debug.send('Network.enable')
  await debug.send('Network.setCacheDisabled', { cacheDisabled: !use })
}

/** Sets the size of text as readers do in the settings of their browser, in pixels. The default is 16. */
export async function setTextSize(window: Window, size: number): Promise<void> {
  window.textSize = size
  await window.debug.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size * (13 / 16) } })
}

/** Marks a window as tainted when a test calls one of these methods. */
function taintWith<T extends object>(window: Window, target: T, ...methods: (keyof T)[]): void {
  for (const method of methods) {
    const call = (target[method] as (...args: unknown[]) => unknown).bind(target)
    target[method] = ((...args: unknown[]) => {
      window.tainted = true
      return call(...args)
    }) as T[keyof T]
  }
}

/**
 * Hands a window on to later tests.
 * @param blank the URL of a file of the site without scripts
 */
export async function returnWindow(window: Window, blank: string): Promise<void> {
  const { context, page } = window
  try {
    if (window.tainted) throw new Error('tainted')
    await Promise.all([
      context.setOffline(false),
      page.unrouteAll({ behavior: 'ignoreErrors' }),
      context.unrouteAll({ behavior: 'ignoreErrors' }),
    ])
    await clearWindow(window, blank)
    if ((window.textSize ?? 16) !== 16) await setTextSize(window, 16)
    window.errors = []
    window.requests = []
    window.pending.clear()
    idle.push(window)
  } catch {
    await closeWindow(window)
  }
}

/**
 * Leaves the page of a window, and clears what the site has stored.
 * @param blank the URL of a file of the site without scripts
 */
export async function clearWindow({ page, goto }: Window, blank: string): Promise<void> {
  const answer = await goto(blank)
  if (!answer?.ok()) throw new Error(`${blank} cannot be opened`)
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name)
  })
  // Else the next page would find it over one of its links.
  await page.mouse.move(0, 0)
}

/** Closes a window that must not be used again. */
export const closeWindow = ({ context }: Window): Promise<void> => context.close()
