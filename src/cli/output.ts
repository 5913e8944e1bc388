import { once } from 'node:events'
import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'

/** Standard output or standard error of a command. */
export interface Output {
  /** Writes a text. Resolves when the reader can take more. */
  write: (text: string) => Promise<void> | void
  /** True for a terminal, which somebody reads; false for a file or another program. */
  isTerminal: boolean
  /** True if the terminal shows colours, and nobody has asked for none. */
  hasColours: boolean
}

/** The streams that a command writes to. */
export interface Outputs {
  stdout: Output
  stderr: Output
}

/** Returns a stream of this process as an output. NO_COLOR turns off colours: https://no-color.org */
export const outputTo = (stream: WriteStream): Output => ({
  async write(text) {
    if (!stream.write(text)) await once(stream, 'drain')
  },
  isTerminal: Boolean(stream.isTTY),
  hasColours: Boolean(stream.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
})

/** Returns a text in a colour or weight, if the output shows them. */
export const styled = (
  { hasColours }: Pick<Output, 'hasColours'>,
  format: 'bold' | 'red' | 'yellow',
  text: string,
): string => (hasColours ? styleText(format, text, { validateStream: false }) : text)
