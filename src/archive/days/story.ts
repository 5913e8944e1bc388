import { civil, dayNumber, monthNumber } from './calendar.ts'
import type { Found } from './scan.ts'
import { FIGURES, type Tokens } from './tokens.ts'

/** How far behind the date that it hangs on a date without a year may stand, in tokens. */
const REACH = 70
/** The same in a text that is all of times past. */
const FAR = 400
/** From how far back a date with its year belongs to times past, and what parts one story from the next: in days. */
const LONG_AGO = 300
const YEAR = 400
/** So far back a date is taken for one of the news, even in a story of times past, in days. */
const RECENT = 60
/** A year that is no older may stand in the news, beside those that figures are compared with. */
const RECENT_YEARS = 2
/** As many years of times past make a history of a text, where it has few words of the news. */
const MANY = 3

/** What a story of times past has come to: its day, or only its year. */
interface Told {
  day: number
  at: number
  /** How many dates with their years have followed one another. */
  count: number
  onlyYear: boolean
}

/** A story of times past that a text tells, in which dates without a year hang on those that have one. */
export class Story {
  private readonly published: number
  /** Years of times past in the text, where it has few words of the news; else 0. */
  private readonly years: number
  /** Whether it has none. */
  private readonly noNews: boolean
  private told: Told | undefined

  constructor(tokens: Tokens, published: number) {
    this.published = published
    const { years, news } = counts(tokens, civil(published).year)
    this.years = years > 2 * news ? years : 0
    this.noNews = news === 0
  }

  /** Whether the text is a history, and no news with a look back. */
  get isHistory(): boolean {
    return this.years >= (this.noNews ? MANY - 1 : MANY)
  }

  /** Keeps where a date that was found takes the story, if it goes on from there. */
  tell({ when, open, to }: Found, goesOnFrom: boolean): void {
    const onlyYear = when.unit === 'year'
    // A year by itself begins no story in the news.
    if (!goesOnFrom || (onlyYear && !this.takesYears)) return
    const day =
      when.unit === 'day'
        ? when.n
        : onlyYear
          ? dayNumber(when.n, 7, 1)
          : dayNumber(Math.floor(when.n / 12), (when.n % 12) + 1, 1)
    if (this.published - day < LONG_AGO) return
    if (open) {
      if (this.told) this.told = { ...this.told, day, at: to, onlyYear }
      return
    }
    const goesOn = this.told && Math.abs(this.told.day - day) < YEAR
    this.told = { day, at: to, count: goesOn ? (this.told?.count ?? 0) + 1 : 1, onlyYear }
  }

  /** Whether a year by itself can begin a story. */
  private get takesYears(): boolean {
    return this.isHistory || (this.noNews && this.years > 0)
  }

  /** Whether a history is so far back that what was to come then has been. */
  private isLongAgo({ day }: Told): boolean {
    return this.isHistory && this.published - day > 5 * YEAR
  }

  /** What is being told at a token. */
  private at(i: number): Told | undefined {
    const { told } = this
    if (!told || i - told.at > (this.isHistory ? FAR : REACH)) return undefined
    return told.count > 1 || this.years > 0 ? told : undefined
  }

  /**
   * The year of a day or month that has none, where it is one of the story.
   * @param back how many days before publication it would else be
   */
  yearOf(i: number, back: number, month: number, day: number, isFuture: boolean): number | undefined {
    const told = this.at(i)
    if (!told || (isFuture && !this.isLongAgo(told))) return undefined
    const isSure = told.count > MANY || (this.isHistory && (this.noNews || told.count > 1))
    if (back <= RECENT && !isSure) return undefined
    const { year } = civil(told.day)
    if (told.onlyYear) return year
    // A story goes on more than it goes back.
    const cost = (y: number) => {
      const ahead = dayNumber(y, month, day) - told.day
      return ahead < 0 ? -2 * ahead : ahead
    }
    return [year, year + 1, year - 1].sort((a, b) => cost(a) - cost(b))[0]
  }

  /** The day that a history has come to, for a day of the week or of a month that is not named. */
  dayAt(i: number): number | undefined {
    const told = this.isHistory || this.noNews ? this.at(i) : undefined
    if (!told || told.onlyYear || i - told.at > REACH) return undefined
    // A life's years may stand in the news of its end.
    return this.noNews || told.count > 1 ? told.day : undefined
  }

  /** The month of that number in the story. */
  monthAt(i: number, month: number, back: number, isFuture: boolean): number | undefined {
    // In the news, figures of a month are set beside those of the same month of another year.
    const year = this.years >= MANY ? this.yearOf(i, back, month, 1, isFuture) : undefined
    return year === undefined ? undefined : monthNumber(year, month)
  }
}

/** How many years of times past a text has, and how many words that belong to the news of a day. */
function counts(
  { text, kind, start, end, word, length }: Tokens,
  now: number,
): { years: number; news: number } {
  let years = 0
  let news = 0
  for (let i = 0; i < length; i++) {
    const from = start[i] as number
    const size = (end[i] as number) - from
    const role = word[i]?.role
    if (role === 'weekday' || role === 'day') news++
    else if (size === 4) {
      if (kind[i] === FIGURES) {
        const year = Number(text.slice(from, from + 4))
        if (year >= 1000 && year < now - RECENT_YEARS) years++
      } else if (text.startsWith('said', from)) news++
    }
  }
  return { years, news }
}
