import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import { readFrontMatter } from '../../archive/front-matter.ts'
import { dateInFileName, readDate } from '../dates/read-date.ts'
import { asFound, decode } from '../encoding/decode.ts'
import { isBinary } from '../encoding/head-text.ts'
import { type Found, type FoundDate, ImportError, type Importer, type ImportSettings } from '../importer.ts'

/**
 * Plain text: the headline on line 1, the date on line 2, the text below. Front matter may come first. Without a date,
 * the text begins on line 2.
 */
export const plainText: Importer = {
  name: 'Text',
  recognises: ({ name, head }) => /\.txt$/i.test(name) && !isBinary(head),
  async *read(file, settings) {
    yield* readPlainText(await file.bytes(), file.name, settings)
  },
}

/**
 * Reads the bytes of a plain-text file.
 * @param name the name of the file, which may have the date
 * @throws ImportError if it is empty, or its front matter is never closed
 */
export function* readPlainText(
  bytes: Uint8Array,
  name: string,
  { encoding, dateOrder }: ImportSettings,
): Generator<Found> {
  const messages = importersMessages.text
  const { text, warnings } = decode(bytes, { fallback: encoding })
  yield* asFound(warnings)
  if (text.trim() === '') throw new ImportError(messages.empty)
  const inFrontMatter: Found[] = []
  const front = readFrontMatter(text, (line, problem) =>
    inFrontMatter.push({ warning: problem, place: { line } }),
  )
  if (!front) throw new ImportError(messages.frontMatterNotClosed)
  yield* inFrontMatter
  const line1 = readLine(text, front.end)
  const headline = line1.text.trim()
  const line2 = readLine(text, line1.next)
  const reading = readDate(line2.text, { order: dateOrder })
  const isDate = !('fault' in reading) || reading.fault !== 'not a date'
  const bodyStart = isDate ? line2.next : line1.next
  const place = { line: front.lines + 1 }
  if (!headline) yield { refused: messages.missingHeadline(front.lines > 0), place }
  else if (text.slice(bodyStart).trim() === '') {
    yield { refused: messages.missingText, place: { line: front.lines + (isDate ? 3 : 2) } }
  } else {
    const line = front.lines + 2
    const inName = dateInFileName(name)
    const dates: FoundDate[] = isDate ? [{ text: line2.text, source: 'printed', line }] : []
    if (inName) dates.push({ text: inName, source: 'file name' })
    if (!dates.length) yield { warning: messages.noDate(excerpt(line2.text.trim())), place: { line } }
    yield {
      headline,
      dates,
      body: text.slice(bodyStart),
      place,
      whole: { source: text, bodyStart },
      ...front.values,
    }
  }
}

/** Returns a line's text, and the offset at which the next line begins. */
function readLine(text: string, start: number): { text: string; next: number } {
  const match = /\r\n|\n|\r/g
  match.lastIndex = start
  const end = match.exec(text)
  return end
    ? { text: text.slice(start, end.index), next: end.index + end[0].length }
    : { text: text.slice(start), next: text.length }
}
