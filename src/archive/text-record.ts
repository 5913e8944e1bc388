import { problems as problemsMessages } from '#messages/problems'
import { idOf, type SourceFile, type SourceRecord } from './article.ts'
import { excerpt } from './excerpt.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Problem, ProblemText, ReportProblem } from './problem.ts'
import { type DateFault, parsePublished } from './published.ts'

const MEGABYTE = 1024 * 1024

/** The size limit of a source file. Ten megabytes are about 1.6 million words. */
export const MAX_FILE_BYTES = 10 * MEGABYTE

/** Returns the problem of a file of more than `MAX_FILE_BYTES`, so that a file can be rejected without reading it. */
export const tooLarge = (bytes: number): ProblemText =>
  problemsMessages.file.tooLarge(bytes / MEGABYTE, MAX_FILE_BYTES / MEGABYTE)

/**
 * Reads a plain-text source file, which holds one record: the headline on line 1, the date on line 2, the body below.
 * Front matter may come first.
 * @returns the record, and every problem of the file; no record if the file cannot be read as an article.
 * Problems in the front matter do not prevent that.
 */
export function readTextRecord(source: SourceFile): { record?: SourceRecord; problems: Problem[] } {
  const { file, bytes, sha256 } = source
  const problems: Problem[] = []
  const report: ReportProblem = (line, text) => problems.push({ file, line, ...text })
  const text = decode(bytes, report)
  const front = text === undefined ? undefined : readFrontMatter(text, report)
  if (text === undefined || !front) return { problems }

  const messages = problemsMessages.record
  const hasFrontMatter = front.lines > 0
  let isComplete = true
  const reject = (line: number, text: ProblemText) => {
    isComplete = false
    report(front.lines + line, text)
  }
  const line1 = readLine(text, front.end)
  const headline = line1.text.trim()
  if (!headline) reject(1, messages.missingHeadline(hasFrontMatter))
  const line2 = readLine(text, line1.next)
  const date = line2.text.trim() ? parsePublished(line2.text) : undefined
  if (!date) reject(2, messages.missingDate(hasFrontMatter))
  else if ('fault' in date) reject(2, dateProblem(line2.text, date))
  if (text.slice(line2.next).trim() === '') reject(3, messages.missingText)
  if (!isComplete || !date || 'fault' in date) return { problems }

  const { published } = date
  const record = { file, id: idOf(file), source: text, sha256, headline, published, bodyStart: line2.next }
  return { record: { ...record, ...front.values }, problems }
}

/** Returns the text of a file without a byte order mark, or reports why it cannot be read. */
function decode(bytes: Uint8Array, report: ReportProblem): string | undefined {
  const messages = problemsMessages.file
  if (bytes.length > MAX_FILE_BYTES) {
    report(1, tooLarge(bytes.length))
    return undefined
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    report(lineAt(bytes, nul), messages.notPlainText)
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() !== '') return text
    report(1, messages.empty)
  } catch {
    report(firstInvalidLine(bytes), messages.notUtf8)
  }
  return undefined
}

/** Returns the number of the line that a byte is on. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++
  return line
}

/** Returns the number of the first line that does not decode as UTF-8. */
function firstInvalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; start <= bytes.length; line++) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
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

function dateProblem(line: string, date: DateFault): ProblemText {
  const text = excerpt(line.trim().replace(/\s+/g, ' '))
  const messages = problemsMessages.date
  switch (date.fault) {
    case 'ambiguous format':
      return messages.ambiguousFormat(text, date.date)
    case 'ambiguous':
      return messages.ambiguous(text, date.dayFirst, date.monthFirst)
    case 'no such day':
      return messages.noSuchDay(text)
    case 'no such day in either order':
      return messages.noSuchDayInEitherOrder(text)
    case 'no such time':
      return messages.noSuchTime(text)
    case 'not a date':
      return messages.notADate(text)
  }
}
