import type { CalendarDate } from './calendar.ts'

/** A time expression in a text: the tokens from `from` up to, but not including, `to`, and their meaning. */
export interface FoundTime {
  from: number
  to: number
  when: CalendarDate
  /** The end of a span of time, inclusive. */
  until?: CalendarDate
  /** Whether the text has lost figures of it. */
  damaged?: true
  /** Whether its year is not printed. */
  hasNoYear?: true
  /** Whether it is a weekday by itself. Its meaning may depend on a weekday before it: `Friday to Monday`. */
  isWeekday?: true
  /** Whether it is a day with its month, so that another day of that month may follow: `Oct. 5 and 6`. */
  isDayOfMonth?: true
}

/** Returns a time expression without any details. */
export const foundTime = (from: number, to: number, when: CalendarDate): FoundTime => ({ from, to, when })
