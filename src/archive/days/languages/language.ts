/**
 * The words and phrases by which a language says when. Words are patterns of regular expressions without groups that
 * capture, in lowercase, and match text in the form that `fold` gives it. In lists, `, ` separates words.
 */
export interface Language {
  /** From Sunday to Saturday, in all inflected forms. */
  weekdays: string
  /** Abbreviations, which count only with a date. */
  shortWeekdays?: string
  /** From January to December. */
  months: string
  shortMonths?: string
  /** The number of days from the day of publication: yesterday is -1. */
  relativeDays: Record<string, number>
  /** Weeks, months and years relative to those of publication: last year is -1. */
  relativeWeeks: Record<string, number>
  relativeMonths: Record<string, number>
  relativeYears: Record<string, number>
  /** Words with a weekday or month: last is -1, this 0, next 1. */
  steps: Record<string, number>
  /** Feasts that are one day or have a last day, and their English names in `holidays.ts`. */
  feasts?: Record<string, string>
  /** Numbers in words, from one on. */
  numbers: string
  /** Days of a month in words or characters, from the first on. */
  dayWords?: string
  /** Day, week, month and year, in all forms that follow a number. */
  units: string
  /** Parts of the day that may come with a day: `evening`. */
  parts: string
  /**
   * Templates of time expressions; where several match at one place, the first one counts. `{weekday}`, `{month}`,
   * `{relativeDay}`, `{relativeWeek}`, `{relativeMonth}`, `{relativeYear}`, `{step}`, `{count}` and `{unit}` stand for
   * words of the lists, `{fullWeekday}` and `{fullMonth}` for those that are no abbreviations, `{day}` and `{year}` for numbers. `{days}` is one or more days before another, as in
   * `3 and 4 May`, `{first}` the first day of a span. `{part}` is an optional part of the day. What a template looks for
   * before itself, by `(?<=(?:…` or `(?<!(?:…`, are whole words.
   */
  phrases: readonly string[]
  /** Templates that count back from the day of publication: `{count} {unit} ago`. */
  ago: readonly string[]
  /** Templates that count forward from it: `in {count} {unit}`. */
  ahead: readonly string[]
  /** The words between the two ends of a span: `to`. */
  joints: string
  /** The words between two dates of a list: `and`. */
  and: string
  /** Words and endings that show that a sentence is about the past or the future. */
  past: string
  future: string
  /** Words right before a weekday, month or relative day by itself that make it a name or a habit. */
  notAfter?: string
  /** Words before a date of every year. */
  everyYear?: string
  /** Words right after any expression that make it a name or a habit. */
  notBefore?: string
  /** Words before `today` that leave it a day, where it would mean nowadays. */
  untilNow?: string
  /** Words that mean another thing if they begin with a capital inside a sentence. */
  onlyInLowercase?: string
  /** Letters that are written together with the word after them, and are no part of it. */
  prefixes?: string
  /** True if months and weekdays begin with a capital wherever they stand. */
  hasCapitals?: true
  /** True if nothing is known of it, so that only dates that start with the year are sure. */
  isUnknown?: true
  /** True if months by themselves are no names even with a capital, since the script has no capitals. */
  hasNoCase?: true
  /** True if words have no spaces between them. */
  hasNoSpaces?: true
  /** The characters with which expressions begin, where words have no spaces: most of a text is passed over fast. */
  starts?: string
  /** True if last Friday is Friday of last week. */
  countsWeeks?: true
  /** True if weekdays refer to the future unless a word says otherwise. */
  looksAhead?: true
}
