import { oneLine } from '../../one-line.ts'
import type { Block } from './block.ts'
import { isCopyright, lineBelowCopyright } from './copyright.ts'
import { dateOfLine } from './date-line.ts'

/** The lines above the labels of a document. */
export interface ClassicHeader {
  publication: string | undefined
  date: string | undefined
  headline: string
  byline: string | undefined
  /** Blocks that are text of the article. */
  text: Block[]
  url: string | undefined
}

const URL = /^https?:\/\//i
/** Lines that are neither publication, date nor headline. */
const NO_PART = /^https?:\/\/|^\W*Correction Appended\W*$/i
const EDITION = /\b(?:edition|ausgabe|édition|editie|edición|edizione)\b/i
/** Longer blocks are text. */
const LONGEST_HEADLINE = 400
const LONGEST_BYLINE = 60
/** Without centred lines, the date is one of the first blocks. */
const FIRST_BLOCKS = 5

/**
 * Reads what stands above the labels: the publication, the date and the edition, centred, then the headline. The
 * headline can also stand above the date. If all labels stand below the text, the text is there too.
 * @param hasTextBelow text follows below the labels
 */
export function readClassicHeader(blocks: readonly Block[], hasTextBelow: boolean): ClassicHeader {
  const isAligned = blocks.some(({ centred }) => centred)
  const own = blocks.filter(({ text, ...rest }) => !isCopyright({ text, ...rest }) && !NO_PART.test(text))
  const isTop = ({ centred, text }: Block, i: number) =>
    isAligned ? centred === true : i < FIRST_BLOCKS && text.length < 200
  const date = findDateLine(own, isTop)
  const dateAt = date?.block ?? -1

  const above = own.slice(0, Math.max(0, dateAt))
  const tops = date ? above.filter(isTop) : own.filter(isTop).slice(0, isAligned ? undefined : 1)
  const publication =
    nameOf(tops[0]) ?? (date && date.line > 0 ? firstLine(own[dateAt]) : undefined) ?? nameInNotice(blocks)
  const headlineAbove = isAligned ? above.filter((block) => !block.centred) : []
  const below = date ? own.slice(dateAt + 1) : own.filter((block) => !tops.includes(block))
  const rest = below.filter(
    (block, i) =>
      (isAligned ? !block.centred : true) &&
      !(i === 0 && below.length > 1 && block.text.length < 40 && EDITION.test(block.text)),
  )
  const url = blocks.find(({ text }) => URL.test(text))?.text
  const header = { publication, date: date?.text, url }

  if (headlineAbove.length)
    return { ...header, headline: join(headlineAbove), ...bylineAndText(rest, hasTextBelow) }
  const headings = rest.filter(({ heading }) => heading)
  const headline = headings.length ? headings : rest.slice(0, 1)
  const remaining = rest.filter((block) => !headline.includes(block))
  const isText = !hasTextBelow && !remaining.length && join(headline).length > LONGEST_HEADLINE
  if (isText) return { ...header, headline: '', byline: undefined, text: rest }
  return { ...header, headline: join(headline), ...bylineAndText(remaining, hasTextBelow) }
}

function findDateLine(own: readonly Block[], isTop: (block: Block, i: number) => boolean) {
  let first: { block: number; line: number; text: string } | undefined
  for (const [block, { text: lines, ...rest }] of own.entries()) {
    if (!isTop({ text: lines, ...rest }, block)) continue
    for (const [line, content] of lines.split('\n').entries()) {
      const text = dateOfLine(content)
      if (!text) continue
      // The first line is the name of the publication, which can hold a date, unless the name is a picture.
      if (block > 0 || line > 0) return { block, line, text }
      first = { block, line, text }
    }
  }
  return first
}

const join = (blocks: readonly Block[]) => oneLine(blocks.map(({ text }) => text).join(' '))
const firstLine = (block: Block | undefined) => block && oneLine(block.text.split('\n')[0] ?? '')

/** The first line, and the second if the first is full. */
function nameOf(block: Block | undefined): string | undefined {
  if (!block) return undefined
  const [first = '', second = ''] = block.text.split('\n').map(oneLine)
  return first.length > 65 ? `${first} ${second}`.trim() : first || second
}

function nameInNotice(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const name = isCopyright(block) ? lineBelowCopyright(block) : undefined
    if (name) return name
  }
  return undefined
}

/** Below a headline, a short line without a full stop is the byline if text follows. */
function bylineAndText(
  rest: readonly Block[],
  hasTextBelow: boolean,
): Pick<ClassicHeader, 'byline' | 'text'> {
  const [first, ...others] = rest
  const isByline =
    first &&
    first.text.length <= LONGEST_BYLINE &&
    !/[.!?:;]$/.test(first.text.trim()) &&
    hasTextBelow &&
    !others.length
  return isByline ? { byline: oneLine(first.text), text: [] } : { byline: undefined, text: [...rest] }
}
