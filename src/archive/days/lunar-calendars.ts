import { civilDate, dayNumber } from './calendar.ts'

/** Calendars that follow the moon, by their names in `Intl`. */
export type LunarCalendar = 'chinese' | 'hebrew' | 'islamic-umalqura' | 'persian'

const MS_PER_DAY = 86_400_000
const formats = new Map<LunarCalendar, Intl.DateTimeFormat>()

function formatOf(calendar: LunarCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar)
  if (!format) {
    const options = { timeZone: 'UTC', month: 'numeric', day: 'numeric' } as const
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options)
    formats.set(calendar, format)
  }
  return format
}

/** Returns the month of a day, as `Intl` writes it, and the day of that month. */
function lunarDate(calendar: LunarCalendar, n: number): { month: string; day: number } {
  let month = ''
  let day = 0
  for (const { type, value } of formatOf(calendar).formatToParts(n * MS_PER_DAY)) {
    if (type === 'month') month = value
    if (type === 'day') day = Number(value)
  }
  return { month, day }
}

/**
 * Returns the days of a civil year that begin a month of another calendar: the number of each day, and the month as
 * `Intl` writes it. Both depend on the data of ICU.
 */
function monthsIn(calendar: LunarCalendar, year: number): { month: string; first: number }[] {
  const months: { month: string; first: number }[] = []
  const end = dayNumber(year + 1, 1, 1)
  for (let n = dayNumber(year, 1, 1) - 30; n < end; ) {
    const { month, day } = lunarDate(calendar, n)
    if (day === 1) months.push({ month, first: n })
    // A month has at least 29 days.
    n += day === 1 ? 29 : Math.max(1, 29 - day)
  }
  return months
}

const known = new Map<string, { month: string; first: number }[]>()

/**
 * Returns the days, by their numbers, on which a day of a lunar month falls in a civil year. There may be none or two.
 * @param months the names of the month in `Intl`
 */
export function lunarDays(
  calendar: LunarCalendar,
  months: readonly string[],
  day: number,
  year: number,
): number[] {
  const key = `${calendar} ${year}`
  let all = known.get(key)
  if (!all) {
    all = monthsIn(calendar, year)
    known.set(key, all)
  }
  return all
    .filter(({ month }) => months.includes(month))
    .map(({ first }) => first + day - 1)
    .filter((n) => civilDate(n).year === year)
}

/** Returns the last day of the lunar month that begins on a day. */
export const endOfLunarMonth = (calendar: LunarCalendar, first: number): number =>
  first + (lunarDate(calendar, first + 29).day === 1 ? 28 : 29)

/** The number of a day, with its fraction, at which a Julian Ephemeris Day begins. */
const JULIAN_EPOCH = -2_440_587.5
const SYNODIC_MONTH = 29.530588861
/** A new moon of 2000, as a Julian Ephemeris Day. */
const NEW_MOON = 2_451_550.09766

/**
 * Returns the moment of the first new moon after a day, in days with a fraction (UTC), right to about a quarter of an hour:
 * the main terms of J. Meeus, Astronomical Algorithms, chapter 49.
 */
export function newMoonAfter(n: number): number {
  const k = Math.ceil((n - JULIAN_EPOCH - NEW_MOON) / SYNODIC_MONTH + 0.02)
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
  const sun = 2.5534 + 29.1053567 * k
  const moon = 201.5643 + 385.81693528 * k
  const latitude = 160.7108 + 390.67050284 * k
  return (
    NEW_MOON +
    SYNODIC_MONTH * k -
    0.4072 * sine(moon) +
    0.17241 * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * sine(moon - sun) -
    0.00514 * sine(moon + sun) +
    JULIAN_EPOCH
  )
}
