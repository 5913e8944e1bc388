import { importers as importersMessages } from '#messages/importers'
import type { DateSource } from '../../archive/article.ts'
import { excerpt } from '../../archive/excerpt.ts'
import type { ProblemText } from '../../archive/problem.ts'
import type { DateOrder, Found, FoundRecord } from '../importer.ts'
import { type DateHints, type DateReading, findDate, readDate } from './read-date.ts'

/** A record whose date has been read. */
export interface DatedRecord {
  found: FoundRecord
  /** As in `SourceRecord.published`; empty if there is no date. */
  published: string
  dateSource?: DateSource
  /** Doubts about it, with the line if it is known. */
  warnings: { problem: ProblemText; line?: number }[]
  place?: never
}

/** The number of records that wait for a date that shows the order of day and month in their file. */
const MAX_WAITING = 1000

/**
 * Reads the dates of a file's records. A date such as `04/11/2020` needs to know which number is the day: `order` says
 * it, else the dates of the same file that can be read in only one order do.
 * @param found what an importer returns
 * @param order the order in archive.yaml
 * @returns the same, in the same order, with dates
 */
export async function* settleDates(
  found: AsyncIterable<Found> | Iterable<Found>,
  order: DateOrder | undefined,
): AsyncGenerator<Exclude<Found, FoundRecord> | DatedRecord> {
  const messages = importersMessages.anyFormat
  const evidence = new Set<DateOrder>()
  const waiting: Found[] = []
  let isWaiting = false
  /** The number of dates that only the order of other dates explains. */
  let settled = 0
  const orderNow = () => order ?? (evidence.size === 1 ? [...evidence][0] : undefined)

  const settle = (item: Found): Exclude<Found, FoundRecord> | DatedRecord => {
    if (!('headline' in item)) return item
    for (const { text, source, line } of item.dates) {
      const reading = readWithin(text, { order: orderNow() })
      if ('published' in reading) {
        if (!order && orderNow() && 'ambiguous' in readWithin(text)) settled++
        const { published, weekday } = reading
        const problem = weekday && messages.wrongWeekday(excerpt(text.trim()), weekday)
        const warnings = problem ? [{ problem, ...(line && { line }) }] : []
        return { found: item, published, dateSource: source, warnings }
      }
    }
    const [first] = item.dates
    const warning = {
      problem: first ? problemOf(first.text, readWithin(first.text)) : messages.missingDate,
      ...(first?.line && { line: first.line }),
    }
    // A plain-text file without a date has its own warning.
    return { found: item, published: '', warnings: item.whole && !first ? [] : [warning] }
  }

  for await (const item of found) {
    waiting.push(item)
    if ('headline' in item && !order) {
      const [first] = item.dates
      const reading = first && readWithin(first.text)
      if (reading && 'published' in reading && reading.order) evidence.add(reading.order)
      if (reading && 'ambiguous' in reading) isWaiting = true
    }
    if (isWaiting && !evidence.size && waiting.length < MAX_WAITING) continue
    isWaiting = false
    for (const each of waiting.splice(0)) yield settle(each)
  }
  for (const each of waiting) yield settle(each)
  const settledOrder = orderNow()
  if (settled && settledOrder) yield { warning: messages.orderFromFile(settledOrder, settled) }
}

/** Reads the date in a text that may hold other words too. */
function readWithin(text: string, hints: DateHints = {}): DateReading {
  const reading = readDate(text, hints)
  if (!('fault' in reading)) return reading
  const found = findDate(text, hints)
  return found ? readDate(found.text, hints) : reading
}

function problemOf(text: string, reading: DateReading): ProblemText {
  const messages = importersMessages.anyFormat
  return 'ambiguous' in reading
    ? messages.ambiguousDate(excerpt(text.trim()), Object.values(reading.ambiguous))
    : messages.unreadableDate(excerpt(text.trim()))
}
