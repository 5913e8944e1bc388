import { lowerBound } from './lower-bound.ts'

/** A stretch of time from one year, month or day to another; both ends belong to it. */
export type Times = readonly [first: string, last: string]

/** A part of a strip or a list of dates: a stretch of time that may be open at one end, which is then empty. */
export interface Period {
  from: string
  to: string
}

/** Whether a time is over before a date, as far as the less exact of the two says. */
export const isOver = (last: string, date: string) => last.slice(0, date.length) < date.slice(0, last.length)

/** Whether a stretch of time and a period share a day, as far as their exactness says. */
export const overlaps = ([first, last]: Times, { from, to }: Period): boolean =>
  !(from && isOver(last, from)) && !(to && isOver(to, first))

/**
 * The first and the last of some periods in order that a stretch of time shares a day with; the last is before
 * the first where there is none.
 */
export function reach(periods: readonly Period[], [first, last]: Times): [start: number, stop: number] {
  const at = (index: number) => periods[index] as Period
  return [
    first ? lowerBound(periods.length, (i) => !at(i).to || !isOver(at(i).to, first)) : 0,
    (last
      ? lowerBound(periods.length, (i) => at(i).from !== '' && isOver(last, at(i).from))
      : periods.length) - 1,
  ]
}

/**
 * How many stretches of time each of some periods in order shares a day with: what choosing it leaves.
 * @param sizes how often each of the times is meant; without it, once
 */
export function countOver(
  periods: readonly Period[],
  times: readonly Times[],
  sizes?: ArrayLike<number>,
): number[] {
  const changes = new Array<number>(periods.length + 1).fill(0)
  times.forEach((time, index) => {
    const size = sizes ? (sizes[index] as number) : 1
    if (size === 0) return
    const [start, stop] = reach(periods, time)
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
