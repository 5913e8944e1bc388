/** Cards in one file at most; a busier month is split. */
const MAX = 300

/** Things in a row, by the place of the first. */
export interface Run {
  start: number
  size: number
}

/**
 * Cuts a row of dates into runs of one month, of MAX at most.
 * @param dates in order; months and days
 * @param few a run that is shorter than this goes on into the next month
 */
export function runsOf(dates: readonly string[], few = 0): Run[] {
  const runs: Run[] = []
  let month = ''
  dates.forEach((date, start) => {
    const open = runs.at(-1)
    if (open && open.size < MAX && (date.slice(0, 7) === month || open.size < few)) open.size++
    else runs.push({ start, size: 1 })
    month = date.slice(0, 7)
  })
  return runs
}
