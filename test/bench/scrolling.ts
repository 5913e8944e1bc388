import type { Browser, Page } from 'playwright-core'
import { openProbed, quiet } from './page-probe.ts'
import type { SiteServer } from './static-server.ts'

export const SCROLL_KINDS = ['wheel', 'keys', 'jumps'] as const
export type ScrollKind = (typeof SCROLL_KINDS)[number]

/** A task of more than 50 ms. All in milliseconds. */
export interface LongTask {
  time: number
  /** How long the app’s own scripts ran in it. */
  scripts: number
  /** How much of that the browser laid the page out, because they asked for it. */
  layout: number
}

/** Of some tasks, the longest; of none, 0. */
export const longest = (tasks: readonly LongTask[], of: keyof LongTask): number =>
  Math.max(0, ...tasks.map((task) => task[of]))

/** How a list moves in one way of scrolling. */
export interface ScrollCost {
  way: string
  /** Whether the list goes on by steps, or to another place at once. */
  kind: ScrollKind
  /** Times between frames, in milliseconds. */
  frames: number[]
  longTasks: LongTask[]
  /** How long each key waited until the page heard of it, in milliseconds. */
  keyDelays: number[]
  /** How many times the list came to rest, and how often a part of the screen was without text then. */
  rests: number
  blank: number
}

/** How many times slower the processor is made. */
export const SLOWED = 4
const HEIGHT = 800
/** A screen at rest: this long after the last movement, in milliseconds. */
const REST = 1000

/** Whether a row is on the screen without its headline, or there is none. */
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

const WAYS: [way: string, kind: ScrollKind, move: Move][] = [
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
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    for (const [way, kind, move] of WAYS) {
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
        // What looks at the page takes time of its own.
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
      costs.push({ way, kind, frames, longTasks, keyDelays, rests, blank })
    }
  } finally {
    await context.close()
  }
  return costs
}
