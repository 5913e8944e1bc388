const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The last day of every archive, and the number of years that 19,000 articles span. */
const LAST = Date.UTC(2020, 5, 30)
const YEARS = 10
const DAY = 86_400_000

/** Relative numbers of articles per weekday, from Sunday, and per hour, from midnight. */
const BY_WEEKDAY = [2, 10, 11, 11, 11, 10, 3]
const BY_HOUR = [2, 1, 1, 1, 2, 4, 6, 8, 9, 10, 10, 9, 8, 8, 9, 9, 8, 7, 6, 5, 4, 4, 3, 3]

/** The month that holds half of a dense archive. */
const DENSE_MONTH = '2020-03'

/**
 * The distribution of an archive: even over years, or dense, with half of its articles in one month, like that of a
 * wire service followed through one event.
 */
export type Shape = 'even' | 'dense'

/**
 * Spreads articles over days, in order. Larger archives span more years: 19,000 articles 10, 100,000 articles 19.
 * @returns a function from an article's index to its day, in milliseconds since 1970 in UTC
 */
export function daysOfPublication(count: number, shape: Shape = 'even'): (index: number) => number {
  const days = Math.ceil(YEARS * 365 * (count / 19_000) ** 0.4)
  const first = LAST - (days - 1) * DAY
  const weights = Float64Array.from({ length: days }, (_, day) => weightOf(first + day * DAY))
  if (shape === 'dense') {
    const inMonth = weights.map((weight, day) => (monthOf(first + day * DAY) === DENSE_MONTH ? weight : 0))
    const factor = total(weights) / total(inMonth)
    inMonth.forEach((weight, day) => {
      weights[day] = (weights[day] as number) + weight * factor
    })
  }
  const until = new Float64Array(days)
  let sum = 0
  weights.forEach((weight, day) => {
    sum += weight
    until[day] = sum
  })
  return (index) => {
    const wanted = ((index + 0.5) / count) * sum
    let low = 0
    let high = days - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((until[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return first + low * DAY
  }
}

const weightOf = (day: number) => BY_WEEKDAY[new Date(day).getUTCDay()] as number
const monthOf = (day: number) => new Date(day).toISOString().slice(0, 7)
const total = (numbers: Float64Array) => numbers.reduce((sum, number) => sum + number, 0)

const two = (number: number) => String(number).padStart(2, '0')
const HOURS = BY_HOUR.flatMap((share, hour) => new Array<number>(share).fill(hour))

/** Returns the second line of a source file: `2020-04-11 07:28`. */
export function dateLine(day: number, next: () => number): string {
  const hour = HOURS[Math.floor(next() * HOURS.length)] as number
  return `${new Date(day).toISOString().slice(0, 10)} ${two(hour)}:${two(Math.floor(next() * 60))}`
}

/** Returns a time expression as news uses it. `day` is the day of publication. */
export function timeExpression(day: number, next: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const near = new Date(day - Math.floor(next() * 200) * DAY)
  const year = near.getUTCFullYear()
  const form = next()
  if (form < 0.3) return `on ${pick(WEEKDAYS)}`
  if (form < 0.45) return `on ${MONTHS[near.getUTCMonth()]} ${near.getUTCDate()}`
  if (form < 0.58) return `in ${MONTHS[near.getUTCMonth()]}`
  if (form < 0.72) return `in ${year - Math.floor(next() ** 2 * 30)}`
  if (form < 0.8) return `in ${MONTHS[near.getUTCMonth()]} ${year - Math.floor(next() * 5)}`
  return pick(['yesterday', 'last week', 'last month', 'last year', 'this year', 'next month', 'today'])
}
