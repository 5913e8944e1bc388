import { type DateWords, datesAt, type Reading } from './date-forms.ts'
import { canBeginDate } from './date-words.ts'
import { ERAS } from './east-asian-numbers.ts'
import { type TimeOfDay, timeAt } from './time-of-day.ts'
import { weekdayAt, weekdayOfDay } from './weekday.ts'

/** A date with everything that belongs to it. */
export interface Candidate {
  start: number
  end: number
  date: DateWords
  /** The weekdays that are printed beside it; all that the words can mean. */
  weekdays: readonly number[]
  time?: TimeOfDay
}

const GAP = /[\s,.|·(/&-]{0,3}(?:(?:den|the|le|el|al|il|u|und|and)\s)?/iy
const gapAt = (text: string, at: number) => {
  GAP.lastIndex = at
  return GAP.exec(text)?.[0].length ?? 0
}

/** Returns the dates that may begin at an offset, with the weekdays and the time around them. */
export function* candidatesAt(text: string, start: number, alone: boolean): Generator<Candidate> {
  let before: Omit<Candidate, 'start' | 'end' | 'date'> & { end: number } = { end: start, weekdays: [] }
  const beginnings = [before]
  for (let i = 0; i < 3; i++) {
    const weekday = weekdayAt(text, before.end, 'before')
    const time = weekday || before.time ? undefined : timeAt(text, before.end)
    if (!weekday && time?.start !== before.end) break
    const end = weekday?.end ?? time?.end ?? start
    before = { ...before, end: end + gapAt(text, end) }
    if (weekday) before.weekdays = [...before.weekdays, ...weekday.days]
    if (time) before.time = time
    beginnings.unshift(before)
  }
  for (const { end: at, ...rest } of beginnings)
    for (const date of datesAt(text, at, alone)) yield withRest(text, { start, end: date.end, date, ...rest })
}

/** Adds the weekday and the time that stand behind a date. */
function withRest(text: string, found: Candidate): Candidate {
  const { date } = found
  let { end, weekdays } = found
  let time = date.time ? timeAt(date.time, 0) : found.time
  for (let i = 0; i < 2; i++) {
    const later = time ? undefined : timeAt(text, end, date.compact && i === 0)
    if (later) {
      time = later
      end = later.end
      continue
    }
    const at = end + gapAt(text, end)
    const isGlued = at === end && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text.charAt(at))
    const weekday = weekdays.length || isGlued ? undefined : weekdayAt(text, at, 'after')
    if (!weekday) break
    // `11 April 2020, Sunday Times`: the word belongs to a name.
    const contradicts = !date.readings.some((reading) => fits(reading, weekday.days))
    if (contradicts && /^ \p{Lu}/u.test(text.slice(weekday.end, weekday.end + 2))) break
    weekdays = weekday.days
    end = weekday.end + (/[)\]]/.test(text.charAt(weekday.end)) ? 1 : 0)
  }
  return { start: found.start, end, date, weekdays, ...(time && { time }) }
}

/** Returns true if a day is one of some weekdays. A month can be any. */
export const fits = ({ year, month, day }: Reading, weekdays: readonly number[]) =>
  !month || !day || weekdays.includes(weekdayOfDay(year, month, day))

/** Numbers and words, at which a date can begin. A run of Chinese characters has no beginnings but those of eras. */
const STARTS = new RegExp(
  `(?<number>(?<![\\p{Script=Latin}\\d]|\\d[-./:,])\\d{1,14})|(?<era>${ERAS}|[上下]午|午[前後]|오[전후])|(?<word>[^\\P{L}\\p{Script=Han}][\\p{L}\\p{M}\\u200c\\u200d]*)`,
  'gu',
)
/** The characters that can follow the first number of a date. */
const AFTER_NUMBER = /\s{0,3}[-/.,:&'º°ª\p{L}]/uy

/** Returns the offsets at which a date may begin. */
export function* startsIn(text: string): Generator<number> {
  for (const { index, 0: match, groups } of text.matchAll(STARTS)) {
    AFTER_NUMBER.lastIndex = index + match.length
    const canBegin = groups?.number
      ? match.length > 4 || AFTER_NUMBER.test(text)
      : groups?.era || canBeginDate(match)
    if (canBegin) yield index
  }
}
