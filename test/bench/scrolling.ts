import type { Browser, Page } from 'playwright-core'
import { openProbed, quiet } from './page-probe.ts'
import type { SiteServer } from './static-server.ts'

export const SCROLL_KINDS = ['wheel', 'keys', 'jumps'] as const
type ScrollKind = (typeof SCROLL_KINDS)[number]

/** A task of more than 50 ms. All values are in milliseconds. */
export interface LongTask {
  time: number
  /** Time of the app's own scripts. */
  scripts: number
  /** The part of that time in which they forced layout. */
  layout: number
}

/** Returns the largest value of the tasks, or 0 if there are none. */
export const longest = (tasks: readonly LongTask[], of: keyof LongTask): number =>
  Math.max(0, ...tasks.map((task) => task[of]))

/** The results of one way of scrolling. */
export interface ScrollCost {
  name: string
  /** Wheel and keys move in steps; jumps go to a distant place at once. */
  kind: ScrollKind
  /** Times between frames, in milliseconds. */
  frames: number[]
  longTasks: LongTask[]
  /** From each key event to its first listener, in milliseconds. */
  keyDelays: number[]
  /** The number of times the list came to rest, and of those with a row on the screen that lacked its headline. */
  rests: number
  blank: number
}

/** The factor by which the processor is slowed. */
const SLOWDOWN = 4
const HEIGHT = 800
/** The time after the last movement at which the screen is at rest, in milliseconds. */
const REST = 1000

/** True if a row on the screen lacks its headline, or there are no rows. */
const isBlank = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('article')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
    return rows.length === 0 || rows.some((row) => !row.querySelector('h3')?.textContent)
  })

type Move = (page: Page, rest: () => Promise<void>) => Promise<void>

async function press(page: Page, key: string, times: number) {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
  }
}

const jump = (page: Page, share: number) =>
  page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share)

const WAYS: [name: string, kind: ScrollKind, move: Move][] = [
  [
    'wheel',
    'wheel',
    async (page, rest) => {
      await page.mouse.move(640, 400)
      for (let i = 0; i < 60; i++) {
        await page.mouse.wheel(0, 240)
        await page.waitForTimeout(50)
      }
      await rest()
    },
  ],
  [
    'PageDown, PageUp',
    'keys',
    async (page, rest) => {
      await press(page, 'PageDown', 20)
      await rest()
      await press(page, 'PageUp', 6)
      await rest()
    },
  ],
  [
    'End, Home',
    'jumps',
    async (page, rest) => {
      for (const key of ['End', 'Home', 'End', 'Home']) {
        await press(page, key, 1)
        await rest()
      }
    },
  ],
  [
    'scrollbar',
    'jumps',
    async (page, rest) => {
      for (let step = 0; step <= 20; step++) {
        await jump(page, 0.1 + step * 0.03)
        await page.waitForTimeout(50)
      }
      await rest()
      for (const share of [0.93, 0.31, 0.77, 0.5]) {
        await jump(page, share)
        await rest()
      }
    },
  ],
]

const sum = <K extends string>(all: readonly Record<K, number>[], key: K) =>
  all.reduce((total, each) => total + each[key], 0)

/** Scrolls through the list of all articles in several ways, with the processor slowed. */
export async function measureScrolling(browser: Browser, server: SiteServer): Promise<ScrollCost[]> {
  const { page, context } = await openProbed(browser, `${server.origin}/`, HEIGHT)
  const costs: ScrollCost[] = []
  try {
    await quiet(page, server)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    for (const [name, kind, move] of WAYS) {
      let rests = 0
      let blank = 0
      await page.evaluate(() => {
        Object.assign(window.probe, {
          recording: true,
          frames: [],
          longTasks: [],
          scripts: [],
          keyDelays: [],
        })
      })
      const record = (recording: boolean) =>
        page.evaluate((recording) => {
          window.probe.recording = recording
        }, recording)
      await move(page, async () => {
        await page.waitForTimeout(REST)
        // Looking at the page takes time that must not be recorded.
        await record(false)
        rests++
        if (await isBlank(page)) blank++
        await record(true)
      })
      await record(false)
      const probe = await page.evaluate(() => window.probe)
      const { frames, keyDelays } = probe
      const longTasks = probe.longTasks.map(({ start, time }) => {
        const own = probe.scripts.filter((script) => script.start >= start && script.start < start + time)
        return { time, scripts: sum(own, 'time'), layout: sum(own, 'layout') }
      })
      costs.push({ name, kind, frames, longTasks, keyDelays, rests, blank })
    }
  } finally {
    await context.close()
  }
  return costs
}
