import { oneLine } from '../../one-line.ts'
import type { Block } from './block.ts'
import { counterOf } from './counters.ts'

/** The width at which Nexis breaks lines. */
const WIDTH = 80

/** Returns the blocks of a text file: lines between empty ones. Counters are blocks of their own. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let start = 1
  const end = () => {
    if (lines.length) blocks.push(blockOf(lines, start))
    lines = []
  }
  for (const [i, line] of text.split(/\r\n|\n|\r|\f/).entries()) {
    const isCounter = counterOf(line) !== undefined
    if (!line.trim() || isCounter) end()
    if (!line.trim()) continue
    if (!lines.length) start = i + 1
    lines.push(line)
    if (isCounter) end()
  }
  end()
  return blocks
}

function blockOf(lines: readonly string[], line: number): Block {
  return {
    text: lines.map((each) => each.trim()).join('\n'),
    line,
    centred: isCentred(lines),
    paragraphs: paragraphsOf(lines),
  }
}

const indentOf = (line: string) => line.length - line.trimStart().length

/** Nexis centres the lines above an article with spaces. A line that is almost full does not show it. */
function isCentred(lines: readonly string[]): boolean {
  if (lines.every((line) => line.startsWith('\t'))) return true
  const isMiddle = (line: string) => {
    const length = line.trim().length
    return length > 70 || Math.abs(indentOf(line) - (WIDTH - length) / 2) <= 4
  }
  return lines.every(isMiddle) && lines.some((line) => indentOf(line) > 4)
}

/**
 * Returns the paragraphs of a block. A line is the last of its paragraph if the next one is indented, or if the first
 * word of the next one would have fitted.
 */
function paragraphsOf(lines: readonly string[]): string[] {
  if (isTable(lines)) return [lines.map((line) => line.trimEnd()).join('\n')]
  const paragraphs: string[] = []
  let current = ''
  for (const [i, line] of lines.entries()) {
    current += ` ${line.trim()}`
    const next = lines[i + 1]
    const firstWord = next === undefined ? '' : (/^\S+/.exec(next.trim())?.[0] ?? '')
    const isLast =
      next === undefined || indentOf(next) > 1 || line.trimEnd().length + 1 + firstWord.length < WIDTH - 8
    if (!isLast) continue
    paragraphs.push(oneLine(current))
    current = ''
  }
  return paragraphs
}

/** Most lines have columns. */
const isTable = (lines: readonly string[]) =>
  lines.length > 1 && lines.filter((line) => /\S {3,}\S/.test(line)).length * 2 > lines.length
