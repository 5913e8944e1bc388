import { locale } from '#messages/locale'
import { typedDates } from '#messages/parts/typed-dates'
import { fold } from '../../archive/fold.ts'
import { formatTick, today } from '../../ui/dates.ts'
import { lastDay } from './archive.ts'
import { isDate } from './filters.ts'

/** Returns the last day of the archive, or else the current one. */
const exampleDay = () => lastDay || today()

/** Returns the last day of the archive as a reader may type it: `1987`, `Oct 1987` and `20 Oct 1987`. */
export function dateExamples(): string[] {
  const day = exampleDay()
  return [day.slice(0, 4), formatTick(day.slice(0, 7), true), formatTick(day, true)]
}

/** Returns all forms of date: the examples, and `10/1987` and `1987-10-20`. */
export function dateForms(): string[] {
  const [year = '', month = ''] = exampleDay().split('-')
  return [...dateExamples(), `${Number(month)}/${year}`, exampleDay()]
}

/** The parts of a date in the order of their numbers and words: `y`, `m` and `d`. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  Y: ['y'],
  YN: ['ym'],
  YNN: ['ymd'],
  YW: ['ym'],
  YWN: ['ymd'],
  NY: ['my'],
  WY: ['my'],
  NWY: ['dmy'],
  WNY: ['mdy'],
  // Short years: `4/87`, `Apr 87`, `3 apr 87`, `April 3, 87`
  NN: ['my'],
  WN: ['my'],
  NWN: ['dmy'],
  WNN: ['mdy'],
  // Readers differ in what comes first, so one of the numbers must be too large for a month.
  NNY: ['dmy', 'mdy'],
}

const SHAPE = /^(?:[\d\p{L}\p{M}]|[\s,./'’-])*$/u
const PARTS = /\d+|[\p{L}\p{M}]+/gu

/**
 * Parses a date as a reader may type it: `1987`, `4/1987`, `April 1987`, `Apr 87`, `3 apr 1987`, `1987-04-03`.
 * @returns the date as in an address, an empty string for an empty text, or undefined if the text is not a date
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = withLatinDigits(typed.trim().toLowerCase())
  if (text === '' || isDate(text)) return text
  if (!SHAPE.test(text)) return undefined
  const parts = (text.match(PARTS) ?? []).filter((part) => !typedDates.fillers.includes(part))
  const shape = parts.map(kindOf).join('')
  const orders = /^\d\d?\.\d\d?\.\d+$/.test(text) ? ['dmy'] : ORDERS[shape]
  const dates = (orders ?? []).map((order) => dateOf(parts, order)).filter(isDate)
  return new Set(dates).size === 1 ? dates[0] : undefined
}

/** Replaces wide digits, and those of Arabic and Persian keyboards, whose codes end in their values. */
const withLatinDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Returns `Y` for a year with four digits, `N` for another number and `W` for a word. */
const kindOf = (part: string) => (/^\d{4}$/.test(part) ? 'Y' : /^\d{1,2}$/.test(part) ? 'N' : 'W')

function dateOf(parts: readonly string[], order: string): string {
  const part = (name: string) => parts[order.indexOf(name)] ?? ''
  const month = Number(part('m')) || monthOf(part('m'))
  const numbers = [yearOf(part('y'), order.includes('d')), month, part('d')]
  return numbers
    .slice(0, order.length)
    .map((number) => String(number).padStart(2, '0'))
    .join('-')
}

/** A year with two digits is at most this number of years after the last article. */
const YEARS_AHEAD = 10

/** Returns a year with four digits. Without a day, a short one must be too large for a day: `Apr 12` can be both. */
function yearOf(year: string, hasDay: boolean): string {
  if (year.length !== 2) return year
  if (!hasDay && Number(year) <= 31) return ''
  const latest = Number(exampleDay().slice(0, 4)) + YEARS_AHEAD
  return String(latest - ((latest - Number(year)) % 100))
}

/** Returns the number of a month by the beginning of its name, of at least three letters; 0 if there is none. */
const monthOf = (name: string) =>
  name.length < 3
    ? 0
    : monthNames().findIndex((names) => names.some((month) => fold(month).startsWith(fold(name)))) + 1

/** Returns the names of each month: alone, and after a day, which in Russian has another ending. */
function monthNames(): string[][] {
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const afterDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => {
    const date = Date.UTC(2000, month)
    const name = afterDay.formatToParts(date).find(({ type }) => type === 'month')?.value
    return [alone.format(date), ...(name ? [name] : [])]
  })
}
