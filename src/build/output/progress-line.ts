import { cutTo, stepText } from './progress.ts'

/** Where progress is shown, and the time. */
export interface Screen {
  write: (text: string) => void
  /** A terminal, on which a line can be drawn over. */
  live: boolean
  columns: () => number
  /** Milliseconds, from any moment on. */
  now: () => number
}

/** Shows how far a build has come. */
export interface Progress {
  begin: (name: string, total: number) => void
  /** So many more are done. */
  add: (count: number) => void
  /** Ends the step, and takes its line away. */
  end: () => void
  /** A line that stays. */
  say: (text: string) => void
}

/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const REDRAW = 100
const REPEAT = 10_000

/** DeltaList that are shorter are not shown on a terminal: nobody could read them. */
const SHOWN_FROM = 300

/** Standard error of this process; lines are drawn over only on a terminal, and not in CI. */
export const standardError = (): Screen => ({
  write: (text) => process.stderr.write(text),
  live: Boolean(process.stderr.isTTY) && !process.env.CI && process.env.TERM !== 'dumb',
  columns: () => process.stderr.columns || 80,
  now: () => performance.now(),
})

/** DeltaList of fewer than this are not told outside of a terminal. */
const TOLD_FROM = 1000

export function showProgress({ write, live, columns, now }: Screen = standardError()): Progress {
  let step = { name: '', done: 0, total: 0 }
  let began = 0
  let told = 0
  let drawn = false
  const text = () => stepText({ ...step, elapsed: now() - began })
  const erase = () => {
    if (drawn) write('\r\x1b[K')
    drawn = false
  }
  return {
    begin(name, total) {
      erase()
      step = { name, done: 0, total }
      began = now()
      told = live ? began + SHOWN_FROM - REDRAW : began
      if (!live && total >= TOLD_FROM) write(`${text()}\n`)
    },
    add(count) {
      step.done += count
      if (now() - told < (live ? REDRAW : REPEAT)) return
      told = now()
      if (live) write(`\r\x1b[K${cutTo(text(), columns())}`)
      else write(`${text()}\n`)
      drawn = live
    },
    end: erase,
    say(line) {
      erase()
      write(`${line}\n`)
    },
  }
}
