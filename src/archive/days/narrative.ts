import { civilDate, dayNumber, monthNumber } from './calendar.ts'
import type { TimeMatch } from './time-match.ts'
import { DIGITS, type Tokens } from './tokens.ts'

// Distances in tokens.
/** The maximum distance from a date to a date without a year that still continues it. */
const REACH = 70
/** The same in a history. */
const REACH_IN_HISTORY = 400

// Distances in days.
/** Dates at least this old belong to a narrative rather than to the news. */
const OLD = 300
/** Dates at least this far apart belong to different narratives. */
const APART = 400
/** Dates at most this old count as news, even after an older date. */
const RECENT = 60

/** Years at most this old are no sign of a history: news compares figures with those of recent years. */
const RECENT_YEARS = 2
/** The number of older years that makes a text with few words of daily news a history. */
const MANY = 3

/** The latest event of a narrative. */
interface NarrativeTime {
  day: number
  /** The token after it. */
  at: number
  /** The number of dates with a year that have followed one another. */
  count: number
  /** True if only its year is known. */
  isOnlyYear: boolean
}

/** The signs that a text is a history, or news. */
export interface NarrativeSigns {
  /** The number of its older years. */
  years: number
  /** The number of its words of daily news. */
  newsWords: number
}

/** Returns whether a year is old enough to be a sign of a history. */
export const isOlderYear = (year: number, published: number): boolean =>
  year >= 1000 && year < civilDate(published).year - RECENT_YEARS

/** The past events that a text narrates. Dates without a year are read from the dates with a year before them. */
export class Narrative {
  private readonly published: number
  /** The number of older years in the text, or 0 if it has many words of daily news. */
  private readonly years: number
  /** True if the text has no words of daily news at all. */
  private readonly hasNoNews: boolean
  private latest: NarrativeTime | undefined

  constructor({ years, newsWords }: NarrativeSigns, published: number) {
    this.published = published
    this.years = years > 2 * newsWords ? years : 0
    this.hasNoNews = newsWords === 0
  }

  /** True if the text is a history, rather than news that looks back. */
  private get isHistory(): boolean {
    return this.years >= (this.hasNoNews ? MANY - 1 : MANY)
  }

  /** Adds a time expression as the latest event, if the narrative continues from it. */
  add({ when, hasNoYear, to }: TimeMatch): void {
    const isOnlyYear = when.unit === 'year'
    // In the news, a year by itself does not begin a narrative.
    if (isOnlyYear && !this.isHistory && !(this.hasNoNews && this.years > 0)) return
    const day =
      when.unit === 'day'
        ? when.n
        : isOnlyYear
          ? dayNumber(when.n, 7, 1)
          : dayNumber(Math.floor(when.n / 12), (when.n % 12) + 1, 1)
    if (this.published - day < OLD) return
    if (hasNoYear) {
      if (this.latest) this.latest = { ...this.latest, day, at: to, isOnlyYear }
      return
    }
    const continues = this.latest && Math.abs(this.latest.day - day) < APART
    this.latest = { day, at: to, count: continues ? (this.latest?.count ?? 0) + 1 : 1, isOnlyYear }
  }

  /** Returns whether an event is so old that even its future is past. */
  private isLongAgo({ day }: NarrativeTime): boolean {
    return this.isHistory && this.published - day > 5 * APART
  }

  /** Returns the latest event before a token, if it is near enough. */
  private before(i: number): NarrativeTime | undefined {
    const { latest } = this
    if (!latest || i - latest.at > (this.isHistory ? REACH_IN_HISTORY : REACH)) return undefined
    return latest.count > 1 || this.years > 0 ? latest : undefined
  }

  /**
   * Returns the year of a day or month that is printed without one, if the narrative shows it.
   * @param daysAgo its distance from the day of publication if it is not part of the narrative
   */
  yearOf(i: number, daysAgo: number, month: number, day: number, isFuture: boolean): number | undefined {
    const latest = this.before(i)
    if (!latest || (isFuture && !this.isLongAgo(latest))) return undefined
    const isSure = latest.count > MANY || (this.isHistory && (this.hasNoNews || latest.count > 1))
    if (daysAgo <= RECENT && !isSure) return undefined
    const { year } = civilDate(latest.day)
    if (latest.isOnlyYear) return year
    // Narratives move forward more than they go back.
    const distance = (y: number) => {
      const ahead = dayNumber(y, month, day) - latest.day
      return ahead < 0 ? -2 * ahead : ahead
    }
    return [year, year + 1, year - 1].sort((a, b) => distance(a) - distance(b))[0]
  }

  /** Returns the day that the narrative has reached, for a weekday or a day of a month that is not named. */
  dayBefore(i: number): number | undefined {
    const latest = this.isHistory || this.hasNoNews ? this.before(i) : undefined
    if (!latest || latest.isOnlyYear || i - latest.at > REACH) return undefined
    // News of a death may mention the years of a life.
    return this.hasNoNews || latest.count > 1 ? latest.day : undefined
  }

  /** Returns the number of a month that is printed without a year, if the narrative shows the year. */
  monthOf(i: number, month: number, daysAgo: number, isFuture: boolean): number | undefined {
    // News compares the figures of a month with those of the same month in another year.
    const year = this.years >= MANY ? this.yearOf(i, daysAgo, month, 1, isFuture) : undefined
    return year === undefined ? undefined : monthNumber(year, month)
  }
}

/** Counts the older years in a text, and its words of daily news: weekdays, `yesterday`, `said`. */
export function countSigns(
  { text, kind, start, end, timeWord, length }: Tokens,
  published: number,
): NarrativeSigns {
  let years = 0
  let newsWords = 0
  for (let i = 0; i < length; i++) {
    const from = start[i] as number
    const size = (end[i] as number) - from
    const role = timeWord[i]?.role
    if (role === 'weekday' || role === 'relative day') newsWords++
    else if (size === 4) {
      if (kind[i] === DIGITS) {
        const year = Number(text.slice(from, from + 4))
        if (isOlderYear(year, published)) years++
      } else if (text.startsWith('said', from)) newsWords++
    }
  }
  return { years, newsWords }
}
