import { lowerBound } from './lower-bound.ts'

/** A time from one year, month or day to another, both included. Both are empty for what has no date. */
export type TimeSpan = readonly [first: string, last: string]

/** A range of dates, such as a bar of the histogram. An empty end is open. */
export interface Period {
  from: string
  to: string
}

/** Returns true if a time ends before a date. Compares as precisely as the less precise of the two allows. */
export const endsBefore = (last: string, date: string) =>
  last.slice(0, date.length) < date.slice(0, last.length)

/** Returns true if a time span and a period share a day, as far as their precision shows. Without a date, it is false. */
export const overlaps = ([first, last]: TimeSpan, { from, to }: Period): boolean =>
  first !== '' && !(from && endsBefore(last, from)) && !(to && endsBefore(to, first))

/**
 * Returns the indexes of the first and the last period that share a day with a time span. If there is none, the last
 * is smaller than the first.
 * @param periods in order
 */
export function overlappedPeriods(
  periods: readonly Period[],
  [first, last]: TimeSpan,
): [start: number, stop: number] {
  const at = (index: number) => periods[index] as Period
  return [
    first ? lowerBound(periods.length, (i) => !at(i).to || !endsBefore(at(i).to, first)) : 0,
    (last
      ? lowerBound(periods.length, (i) => at(i).from !== '' && endsBefore(last, at(i).from))
      : periods.length) - 1,
  ]
}

/**
 * Returns for each period the number of time spans that share a day with it. Those without a date are in none.
 * @param periods in order
 * @param sizes how many times each time span counts; without it, once
 */
export function countOverlapping(
  periods: readonly Period[],
  times: readonly TimeSpan[],
  sizes?: ArrayLike<number>,
): number[] {
  // The difference between the count of each period and that of the period before it.
  const changes = new Array<number>(periods.length + 1).fill(0)
  times.forEach((time, index) => {
    const size = sizes ? (sizes[index] as number) : 1
    if (size === 0 || !time[0]) return
    const [start, stop] = overlappedPeriods(periods, time)
    if (stop < start) return
    changes[start] = (changes[start] as number) + size
    changes[stop + 1] = (changes[stop + 1] as number) - size
  })
  let sum = 0
  return periods.map((_, index) => {
    sum += changes[index] as number
    return sum
  })
}
