import { dayNumber, weekdayOf } from '../../archive/days/calendar.ts'
import { weekdaysOf } from './date-words.ts'

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A weekday in a text. */
interface PrintedWeekday {
  end: number
  /** The weekdays that it can mean, in any language. Sunday is 0. */
  days: readonly number[]
}

const EAST_ASIAN = /(?<name>[\p{Script=Han}\p{Script=Hangul}]{1,3})/uy
const WORDS =
  /(?<first>\p{L}[\p{L}\p{M}\u200c\u200d]{1,19}(?:-feira)?)(?<second>\s\p{L}[\p{L}\p{M}\u200c\u200d]{1,19})?/uy

/**
 * Reads the weekday at an offset.
 * @param side the side of the date on which it stands. A short word before a date needs a mark behind it (`Di.`, `Mo,`),
 * since it may be another language's `to`; behind a date it needs brackets.
 */
export function weekdayAt(text: string, at: number, side: 'before' | 'after'): PrintedWeekday | undefined {
  const isBracketed = /[[(]/.test(text.charAt(at - 1))
  EAST_ASIAN.lastIndex = at
  const characters = EAST_ASIAN.exec(text)?.groups?.name
  if (characters) {
    for (let length = characters.length; length > (isBracketed ? 0 : 1); length--) {
      const days = weekdaysOf(characters.slice(0, length))
      if (days.length) return { end: at + length, days }
    }
    return undefined
  }
  WORDS.lastIndex = at
  const { first = '', second = '' } = WORDS.exec(text)?.groups ?? {}
  for (const name of second ? [first + second, first] : [first]) {
    const days = weekdaysOf(name.replace(/\s/, ' '))
    const end = at + name.length
    const isAbbreviated = name.length <= (side === 'before' ? 2 : 3)
    const isMarked = side === 'before' ? /[.,]/.test(text.charAt(end)) : isBracketed
    if (days.length && (!isAbbreviated || isMarked) && !/^(?:['’]|-\P{L})/u.test(text.slice(end, end + 2)))
      return { end, days }
  }
  return undefined
}

/** Returns the weekday of a day, from 0 for Sunday. */
export const weekdayOfDay = (year: number, month: number, day: number): number =>
  weekdayOf(dayNumber(year, month, day))

/** Returns the English name of a weekday, for problems. */
export const weekdayName = (day: number): string => NAMES[day] ?? ''
