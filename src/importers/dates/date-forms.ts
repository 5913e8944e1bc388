import type { DateOrder } from '../importer.ts'
import { isSeason, monthOf } from './date-words.ts'
import { CHINESE_NUMBER, ERAS, readNumber, yearOfEra } from './east-asian-numbers.ts'

/** A date as its words may be meant. It may not exist. */
export interface Reading {
  year: number
  month?: number
  day?: number
  /** Present if the words are numbers whose order differs between countries. */
  order?: DateOrder
  /** Present if the words mean this only where nothing else is possible, or where the archive's date order says so. */
  unusual?: true
}

/** Words that are a date by their form. */
export interface DateWords {
  /** The offset at which they end. */
  end: number
  /** At least one. */
  readings: Reading[]
  /** True for eight digits without marks, which hours and minutes without marks may follow. */
  compact?: true
  /** The time that stands inside the date, as in `Apr 11 07:28:00 2020`. */
  time?: string
}

type Groups = Record<string, string | undefined>

/** A form that dates have. Its pattern is sticky. */
interface DateForm {
  pattern: RegExp
  read: (groups: Groups) => Reading[]
  /** True if the form means a date only where nothing else stands beside it. */
  alone?: true
  compact?: true
}

const WORD = '\\p{L}[\\p{L}\\p{M}\\u200c\\u200d]{1,19}'
/** Thai and Lao abbreviations have a mark after each letter; some Arabic names have two words, or a second name. */
const MONTH = `(?<month>(?:[\\u0e01-\\u0ecd]{1,3}\\.){2}|${WORD}(?: ?(?:الأول|الاول|الثاني))?)[.॰׳']?(?: ?[/(] ?\\p{Script=Arabic}{2,12}\\)?)?`
const ORDINAL = "(?:st|nd|rd|th|er|re|ere|e|de|ste|os?|as?|º|ª|°|:?a|:?e|η|-?го|-?е|'?a)?"
/** A range, as in the date of a weekend edition, is read as its first day. */
const DAY = `(?<day>\\d{1,2})(?!\\d)${ORDINAL}(?<dot>\\.?)(?: ?[-/&] ?\\d{1,2}(?!\\d)${ORDINAL}\\.?)?`
const YEAR = '(?<year>[12]\\d{3})(?!\\d|[.,:]\\d)'
const SHORT_YEAR = '(?<year>\\d\\d)(?![\\d:.])'
const OF = "(?:(?:de|del|of|den|d['’]|ng|the|năm|anno)(?:\\s{1,2}|(?<=['’])))?"
const GAP = '[\\s,.]{0,3}[-/]?\\s{0,2}'
/** Except in Telugu, a comma would separate another number from a month: `Volume 4, May 2010`. */
const DAY_GAP = '(?:,(?=\\s?\\p{Script=Telugu}))?[\\s.]{0,3}[-/]?\\s{0,2}'
/** Words for a year, after its number or before it. */
const AFTER_YEAR = '[.,]?(?:\\s?(?:г|р|ж|m|gada|թ|წ|оны?)(?!\\p{L})\\.?)?'
/** The same behind a date. */
const YEAR_WORD = '(?:\\s?(?:(?:г|р|r)(?!\\p{L})\\.?|года|року))?'
const BEFORE_YEAR = '(?:พ\\.ศ\\.|ค\\.ศ\\.|năm)?\\s{0,2}'

const form = (pattern: string, read: DateForm['read'], rest: Partial<DateForm> = {}): DateForm => ({
  pattern: new RegExp(pattern, 'iuy'),
  read,
  ...rest,
})

const EAST_ASIAN = form(
  `(?<era>${ERAS})?\\s?(?<year>\\d{1,4}|元|[〇零一二三四五六七八九]{4})\\s?[年년]\\s?(?<month>\\d{1,2}|${CHINESE_NUMBER})\\s?[月월](?:\\s?(?<day>\\d{1,2}|${CHINESE_NUMBER})\\s?[日号號일])?`,
  eastAsian,
)
const VIETNAMESE = form(
  `(?:ngày )?(?<day>\\d{1,2}) (?:tháng|thg) (?<month>\\d{1,2})(?: năm |, | )${YEAR}`,
  numbers,
)
/** Three numbers are neither followed by a fourth one nor part of a decimal number. */
const END = '(?![\\d/-]|\\.\\d)'

/** The forms that begin with a number. Of those that fit at the same place, the first counts. */
const NUMBER_FORMS: readonly DateForm[] = [
  form('(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?!\\d)', numbers, { alone: true, compact: true }),
  form('(?<year>[12]\\d{3})(?<month>[01]\\d)(?<day>[0-3]\\d)(?=T?\\d{4}(?:\\d\\d)?(?!\\d))', numbers, {
    compact: true,
  }),
  form(`(?<year>[12]\\d{3})(?<mark> ?[-/.] ?)(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${END}\\.?`, numbers),
  form('(?<year>0\\d{3})-(?<month>\\d\\d)-(?<day>\\d\\d)', numbers, { alone: true }),
  form(
    `(?<a>\\d{1,2})(?<mark> ?[-/.] ?)(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4})${END}(?:\\s?г\\.)?`,
    inSomeOrder,
  ),
  form(`(?<a>\\d{1,2})(?<mark>[/-])(?<b>\\d{1,2})\\k<mark>(?<c>\\d\\d)${END}`, inSomeOrder),
  form(`(?<a>\\d\\d)(?<mark>\\.)(?<b>\\d\\d)\\.(?<c>\\d\\d)${END}`, inSomeOrder),
  form(`(?<a>\\d{1,2})(?<mark>\\. ?)(?<b>\\d{1,2})\\k<mark>(?<c>\\d\\d)${END}`, inSomeOrder, { alone: true }),
  EAST_ASIAN,
  VIETNAMESE,
  form(`${DAY}${DAY_GAP}${OF}${MONTH}${GAP}${OF}${BEFORE_YEAR}${YEAR}${YEAR_WORD}`, words),
  form(`${DAY}\\s${MONTH} ?- ?\\d{1,2}\\.? (?<last>${WORD})\\.?,? ${YEAR}`, words),
  form(`${YEAR}${AFTER_YEAR}${GAP}${OF}${MONTH}${GAP}${DAY}(?:\\s?d\\.)?`, words),
  form(`${YEAR}${AFTER_YEAR}${GAP}${DAY}${GAP}${MONTH}`, words),
  form(`(?<day>\\d{1,2})-${MONTH}-${SHORT_YEAR}`, words),
  form(`${DAY}\\s${MONTH}\\s'${SHORT_YEAR}`, words),
  form(`(?<day>\\d{1,2})\\s${MONTH}\\s${SHORT_YEAR}`, words, { alone: true }),
  form(`${YEAR}${AFTER_YEAR}\\s${MONTH}`, words),
  form('(?<year>[12]\\d{3})[-/](?<month>\\d{1,2})', numbers, { alone: true }),
  form('(?<month>\\d{1,2})[-/.](?<year>[12]\\d{3})', numbers, { alone: true }),
  form('(?<year>[12]\\d{3})\\s?[年년]?', numbers, { alone: true }),
]

/** The forms that begin with a word. */
const WORD_FORMS: readonly DateForm[] = [
  form(`${MONTH}\\s{0,2}${OF}${DAY}${GAP}${OF}${YEAR}`, words),
  form(`${MONTH}\\s${DAY},?\\s'${SHORT_YEAR}`, words),
  form(`${MONTH} ${DAY} ?- ?(?<last>${WORD})\\.? \\d{1,2},? ${YEAR}`, words),
  form(`${MONTH} ?[-/] ?(?<last>${WORD})\\.?,? ${YEAR}(?!\\s?[-/]\\s?\\d)`, words),
  // asctime, with or without a zone. Its time stands inside the date.
  form(
    `${MONTH} {1,2}(?<day>\\d{1,2})(?<time> \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{3,4}| [+-]\\d{4})?) (?<year>[12]\\d{3})(?!\\d)`,
    words,
  ),
  form(`${MONTH}${GAP}${OF}${BEFORE_YEAR}${YEAR}(?!\\s?[-/]\\s?\\d)${YEAR_WORD}`, words),
  EAST_ASIAN,
  VIETNAMESE,
  form(`(?:tháng|thg) (?<month>\\d{1,2})(?: năm |, |[ /-])${YEAR}`, numbers),
]

/** Returns the forms that a text can have from an offset on, and what each may mean. */
export function* datesAt(text: string, at: number, alone: boolean): Generator<DateWords> {
  const forms = /\d/.test(text.charAt(at)) ? NUMBER_FORMS : WORD_FORMS
  for (const { pattern, read, ...form } of forms) {
    if (form.alone && !alone) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    const readings = read(groups)
    const { time } = groups
    if (readings.length > 0)
      yield {
        end: at + match[0].length,
        readings,
        ...(form.compact && { compact: true }),
        ...(time && { time }),
      }
  }
}

/** Returns the full form of a year of two digits, as RFC 2822 (section 4.3) does. */
const fullYear = (year: string | undefined): number =>
  year?.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year)

function numbers({ year, month, day }: Groups): Reading[] {
  return [{ year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) }]
}

/**
 * Reads numbers that end with the year, or three numbers of two digits. With dots, the day is first in every locale of
 * CLDR that has the year at the end.
 */
function inSomeOrder({ a, b, c, year, mark }: Groups): Reading[] {
  const last = fullYear(year ?? c)
  const dmy: Reading = { year: last, month: Number(b), day: Number(a), order: 'dmy' }
  const mdy: Reading = { year: last, month: Number(a), day: Number(b), order: 'mdy' }
  const ymd: Reading = { year: fullYear(a), month: Number(b), day: Number(c), order: 'ymd' }
  const hasDots = mark?.includes('.')
  return [
    dmy,
    hasDots ? { ...mdy, unusual: true } : mdy,
    ...(a?.length === 2 && c ? [mark === '-' ? ymd : { ...ymd, unusual: true as const }] : []),
  ]
}

/** Reads a named month. Of a range, such as `July/August 2009`, the beginning is read; `last` is the month of its end. */
function words({ year, month = '', day, dot, last }: Groups): Reading[] {
  if (last && !monthOf(last)) return []
  const number = monthOf(month, dot === '.')
  let full = fullYear(year)
  // The Buddhist calendar of Thailand and Laos.
  if (full >= 2400 && /[\u0e01-\u0ecd]/.test(month)) full -= 543
  if (number) return [{ year: full, month: number, ...(day && { day: Number(day) }) }]
  return isSeason(month) && !day ? [{ year: full }] : []
}

function eastAsian({ era, year = '', month = '', day }: Groups): Reading[] {
  const full = era ? yearOfEra(era, readNumber(year)) : readNumber(year)
  if (!era && year.length !== 4) return []
  return [{ year: full, month: readNumber(month), ...(day && { day: readNumber(day) }) }]
}
