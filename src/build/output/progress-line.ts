import { cutTo, stepText } from './progress.ts'

/** A terminal or file that shows progress, and a clock. */
export interface Screen {
  write: (text: string) => void
  /** True for a terminal, where a line can be overwritten. */
  isTerminal: boolean
  columns: () => number
  /** Milliseconds since any moment. */
  now: () => number
}

/** Shows the progress of a build. */
export interface Progress {
  /** Begins a step. If several steps run at once, the line shows the one that advanced last. */
  begin: (name: string, total: number) => Step
  /** Writes a line that stays. */
  say: (text: string) => void
}

/** A step of a build. */
interface Step {
  /** Adds to the number of items that are done. */
  add: (count: number) => void
  /** Ends the step, and removes its line. */
  end: () => void
}

/** Milliseconds between two updates of the line on a terminal, and between two lines if the output is no terminal. */
const REDRAW = 100
const REPEAT = 10_000

/** On a terminal, steps are shown after this many milliseconds: nobody could read shorter ones. */
const SHOWN_AFTER = 300

/** If the output is no terminal, steps with at least this number of items are announced. */
const ANNOUNCED_FROM = 1000

/** Standard error of this process. Lines are overwritten only on a terminal, and not in CI. */
const standardError = (): Screen => ({
  write: (text) => process.stderr.write(text),
  isTerminal: Boolean(process.stderr.isTTY) && !process.env.CI && process.env.TERM !== 'dumb',
  columns: () => process.stderr.columns || 80,
  now: () => performance.now(),
})

/** Shows progress on a screen. */
export function showProgress({ write, isTerminal, columns, now }: Screen = standardError()): Progress {
  let hasLine = false
  const erase = () => {
    if (hasLine) write('\r\x1b[K')
    hasLine = false
  }
  return {
    begin(name, total) {
      erase()
      const began = now()
      let done = 0
      let shown = isTerminal ? began + SHOWN_AFTER - REDRAW : began
      const text = () => stepText({ name, done, total, elapsed: now() - began })
      if (!isTerminal && total >= ANNOUNCED_FROM) write(`${text()}\n`)
      return {
        add(count) {
          done += count
          if (now() - shown < (isTerminal ? REDRAW : REPEAT)) return
          shown = now()
          write(isTerminal ? `\r\x1b[K${cutTo(text(), columns())}` : `${text()}\n`)
          hasLine = isTerminal
        },
        end: erase,
      }
    },
    say(line) {
      erase()
      write(`${line}\n`)
    },
  }
}
