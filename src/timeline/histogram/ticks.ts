import { daysBetween, keyOf, keysBetween, monthsBetween, type TimeUnit } from '../../format/calendar.ts'
import type { Period } from '../../format/periods.ts'
import { formatTick } from '../../ui/dates.ts'
import type { BarSet } from './bar-set.ts'

/** A label of the time axis. */
export interface Tick {
  label: string
  /** The distance from the end where time begins, as a share of the width. It is where the date begins. */
  at: number
}

/** A step of the axis: the unit of its dates, and which of them it has. */
interface Step {
  unit: Exclude<TimeUnit, 'week'>
  has: (part: number) => boolean
}

const years = (step: number): Step => ({ unit: 'year', has: (year) => year % step === 0 })

/** The steps of the axis, from the finest. */
const STEPS: readonly Step[] = [
  { unit: 'day', has: () => true },
  { unit: 'day', has: (day) => day === 1 || (day % 5 === 0 && day < 30) },
  { unit: 'day', has: (day) => day === 1 || day === 15 },
  { unit: 'month', has: () => true },
  { unit: 'month', has: (month) => month % 3 === 1 },
  { unit: 'month', has: (month) => month % 6 === 1 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map(years),
]

/** The finest step for bars of each unit. With finer ones, the axis would have too many labels anyway. */
const FINEST: Record<TimeUnit, number> = { day: 0, week: 3, month: 4, year: 6 }

/** The room that a character takes, as a share of that for a label. */
const CHARACTER = 0.1

/**
 * Returns the labels of a histogram's time axis: round dates, as many as there is room for. The first one and the first
 * of each year have the year.
 * @param max the most labels that there is room for
 */
export function ticksOf({ unit, periods }: BarSet, max: number): Tick[] {
  const closed = periods.filter(({ from, to }) => from && to)
  if (closed.length === 0) return []
  const first = firstDay((closed[0] as Period).from)
  const last = (closed.at(-1) as Period).to.padEnd(10, '-28')
  const before = periods[0]?.from ? 0 : 1
  const offset = (date: string) => {
    const day = firstDay(date)
    if (unit === 'year') return Number(day.slice(0, 4)) - Number(first.slice(0, 4))
    if (unit === 'month') return monthsBetween(first, day)
    return unit === 'day' ? daysBetween(first, day) : daysBetween(keyOf(first, unit), day) / 7
  }
  const datesOf = ({ unit, has }: Step) =>
    keysBetween(first, last, unit).filter(
      (key) => has(Number(key.split('-').at(-1))) && firstDay(key) >= first,
    )
  const dates =
    STEPS.slice(FINEST[unit])
      .map(datesOf)
      .find((dates) => dates.length <= max) ?? []
  return dates.flatMap((date, index) => {
    const at = (offset(date) + before) / periods.length
    const label = formatTick(date, dates[index - 1]?.slice(0, 4) !== date.slice(0, 4))
    // At the other end it would be cut off.
    return at + (label.length * CHARACTER) / max <= 1 ? { label, at } : []
  })
}

const firstDay = (date: string) => date.padEnd(10, '-01')
