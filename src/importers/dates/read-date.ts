import { isDay } from '../../archive/days/calendar.ts'
import type { DateOrder } from '../importer.ts'
import { type Candidate, candidatesAt, fits, startsIn } from './date-candidates.ts'
import type { Reading } from './date-forms.ts'
import { toPlainCharacters } from './plain-characters.ts'
import type { TimeOfDay } from './time-of-day.ts'
import { weekdayName, weekdayOfDay } from './weekday.ts'

/** The result of reading a date. */
export type DateReading =
  | {
      /** As in `SourceRecord.published`. */
      published: string
      /** The weekday of that day in English, if another one is printed. */
      weekday?: string
      /** The order of a date of numbers that can be read in only one order, such as `28-04-2016`. */
      order?: DateOrder
    }
  /** A date of numbers that can be read in two orders. `order` would decide. */
  | { ambiguous: Partial<Record<DateOrder, string>> }
  | { fault: 'not a date' | 'no such day' | 'no such time' }

/** Facts that help to read dates. */
export interface DateHints {
  /** The order of day, month and year in dates of numbers. */
  order?: DateOrder | undefined
}

/** Words that often stand before a date: a label with a colon, or one of these verbs. */
const LABEL =
  /^(?:[\p{L} ]{1,30}:|(?:published|posted|updated|publié|publicado|veröffentlicht|gepubliceerd|pubblicato)(?: on| le| el| em| am| op| il)?\b|(?:on|the|le|am|el|op|den|il)\b)\s{0,3}/iu

/**
 * Reads a text that is a date, with or without a weekday, a time of day and a time zone, in any of the languages and
 * forms that sources use: `2020-04-11T07:28:00+02:00`, `20200411`, `January 11, 2010 Monday`, `11 avril 2020`,
 * `2020年4月11日`. A bare month is read as `2009-01`. `Spring 2009` is read as `2009`, since its months differ between
 * hemispheres.
 */
export function readDate(text: string, hints: DateHints = {}): DateReading {
  const plain = toPlainCharacters(text.length > MAX_ALONE ? text.slice(0, MAX_ALONE + 1) : text)
    .replace(/\s/g, ' ')
    .trim()
  if (plain.length > MAX_ALONE) return { fault: 'not a date' }
  const bare = plain.replace(LABEL, '')
  let fault: DateReading = { fault: 'not a date' }
  for (const candidate of bare === plain ? [plain] : [plain, bare]) {
    for (const found of candidatesAt(candidate, 0, true)) {
      if (!/^[\s.,;:)\]|·-]*$/.test(candidate.slice(found.end))) continue
      const reading = readingOf(found, hints)
      if (!('fault' in reading)) return reading
      if (fault.fault === 'not a date') fault = reading
    }
  }
  return fault
}

/** Longer texts are no dates. */
const MAX_ALONE = 120

/**
 * Finds the first date in a text that holds other words too, such as `The Guardian, Tuesday 4 May 2010, page 3`. A
 * month without a day counts only if there is no day. Bare years and eight digits in a row are not found, because most
 * of them mean something else.
 * @returns the date's own words and their offsets, or undefined if there is no date
 */
export function findDate(text: string, hints: DateHints = {}): { text: string; start: number } | undefined {
  const plain = toPlainCharacters(text)
  let month: { text: string; start: number } | undefined
  let from = 0
  for (const index of startsIn(plain)) {
    if (index < from) continue
    for (const found of candidatesAt(plain, index, false)) {
      const { time, ...date } = found
      let reading = readingOf(found, hints)
      if (time && 'fault' in reading) {
        found.end = found.date.end
        reading = readingOf(date, hints)
      }
      // Not the month in `31 June 2020`.
      if ('fault' in reading) from = Math.max(from, found.date.end)
      if ('fault' in reading) continue
      const words = { text: text.slice(found.start, found.end), start: found.start }
      if (found.date.readings.some(({ day }) => day)) return words
      month ??= words
      from = found.end
      break
    }
  }
  return month
}

function readingOf({ date, time, weekdays }: Candidate, { order }: DateHints): DateReading {
  const possible = date.readings.filter(({ year, month = 1, day = 1 }) => isDay(year, month, day))
  if (!possible.length) return { fault: 'no such day' }
  if (time && !time.time) return { fault: 'no such time' }
  const usual = possible.some(({ unusual }) => !unusual)
    ? possible.filter(({ unusual }) => !unusual)
    : possible
  const printed = new Map(usual.map((reading) => [reading.order, publishedOf(reading, time)]))
  const hinted = order && possible.find((reading) => reading.order === order)
  const reading = hinted ?? usual[0]
  if (!reading) return { fault: 'no such day' }
  if (!hinted && new Set(printed.values()).size > 1)
    return { ambiguous: Object.fromEntries(printed) as Partial<Record<DateOrder, string>> }
  const { year, month, day } = reading
  const wrong = month && day && weekdays.length > 0 && !fits(reading, weekdays)
  const isProof = possible.filter((each) => each.order && each.order !== 'ymd').length === 1
  return {
    published: publishedOf(reading, time),
    ...(wrong && { weekday: weekdayName(weekdayOfDay(year, month, day)) }),
    ...(reading.order && isProof && { order: reading.order }),
  }
}

function publishedOf({ year, month, day }: Reading, time: TimeOfDay | undefined): string {
  const digits = (n: number, length: number) => String(n).padStart(length, '0')
  const parts = [digits(year, 4), ...(month ? [digits(month, 2)] : []), ...(day ? [digits(day, 2)] : [])]
  return parts.join('-') + (day && time?.time ? `T${time.time}` : '')
}

const YEAR_FIRST = /(?<!\d)(?:1[89]|20)\d\d([-_. ]?)[01]\d\1[0-3]\d(?!\d)/
const DAY_FIRST = /(?<!\d)[0-3]?\d([-_.])[01]?\d\1(?:1[89]|20)\d\d(?!\d)/
const IN_PATH = /(?:^|\/)((?:1[89]|20)\d\d)\/(\d{1,2}|[a-z]{3})(?:\/(\d{1,2}))?(?=[-/]|$)/i

/**
 * Returns the date in a file's name or in the names of its folders, such as `2020-04-11` of
 * `news/2020-04-11 Xi vows.docx`, in a form that `readDate` reads. The name of the file counts first.
 */
export function dateInFileName(name: string): string | undefined {
  const parts = name.split('/')
  const own = (parts.pop() ?? '').replace(/\.\w{1,10}$/, '')
  return dateIn(own) ?? dateInPath(parts.join('/')) ?? parts.reverse().map(dateIn).find(Boolean)
}

/** Returns the date in the address of an article, such as `2020-04-11` of `https://example.org/2020/apr/11/talks`. */
export function dateInAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { pathname, search } = new URL(address)
  const inPath = dateInPath(pathname)
  if (inPath && inPath.length > 7) return inPath
  return [...pathname.split('/'), search].map((part) => numericDateIn(part)).find(Boolean) ?? inPath
}

function dateIn(text: string): string | undefined {
  return numericDateIn(text) ?? findDate(text.replaceAll('_', ' '))?.text
}

/** Returns the first date of numbers that exists. */
function numericDateIn(text: string): string | undefined {
  for (const pattern of [YEAR_FIRST, DAY_FIRST]) {
    const date = pattern.exec(text)?.[0].replace(/[_ ]/g, '-') ?? ''
    const reading = readDate(date)
    if (!('fault' in reading)) return 'published' in reading ? reading.published : date
  }
  return undefined
}

function dateInPath(path: string): string | undefined {
  const [, year, month = '', day] = IN_PATH.exec(path) ?? []
  if (!year) return undefined
  const reading = readDate(
    /\d/.test(month) ? [year, month, day].filter(Boolean).join('-') : `${day ?? ''} ${month} ${year}`,
  )
  return 'published' in reading ? reading.published : undefined
}
