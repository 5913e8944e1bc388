import type { CalendarDate } from './calendar.ts'

/** A time expression in a text: the tokens from `from` up to, but not including, `to`, and their meaning. */
export interface TimeMatch {
  from: number
  to: number
  when: CalendarDate
  /** The end of a span of time, inclusive. */
  until?: CalendarDate
  /** True if the text has lost some of its figures. */
  damaged?: true
  /** True if its year is not printed. */
  hasNoYear?: true
  /** True if it is a weekday by itself. Its meaning may depend on a weekday before it: `Friday to Monday`. */
  isWeekday?: true
  /** True if it is a day with its month, so that another day of that month may follow: `Oct. 5 and 6`. */
  isDayOfMonth?: true
}

/** Returns a time expression that has only a date. */
export const timeMatch = (from: number, to: number, when: CalendarDate): TimeMatch => ({ from, to, when })
