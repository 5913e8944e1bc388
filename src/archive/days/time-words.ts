import { HOLIDAYS } from './holidays.ts'

/** The parts that a word can play in a time expression. */
type Role =
  | 'weekday'
  | 'month'
  | 'relative day'
  | 'part of day'
  | 'number'
  | 'ordinal'
  | 'unit'
  | 'step'
  | 'direction'
  | 'the'
  | 'that'
  | 'a'
  | 'holiday'

/**
 * A word that can be part of a time expression. `value` is, by role, a weekday from 0 (Sunday), a month from 1, a
 * number of days from the day of publication (yesterday: -1), a number, the days of a unit, or the way that a step
 * (last: -1, this: 0, next: 1) or a direction (ago: -1, later: 1) points.
 */
export interface TimeWord {
  role: Role
  value: number
  /** True if it is an abbreviation, such as `Nov`, which needs a period or a number after it. */
  isAbbreviation?: true
  /** True if it is also another word or a person's name: `May`, `March`, `April`, `Sun`. */
  isAmbiguous?: true
  /** True if it is plural: `days`, `nights`. */
  isPlural?: true
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
/** Abbreviations, with a colon between several of one day. */
const SHORT_WEEKDAYS = 'sun,mon,tue:tues,wed,thu:thur:thurs,fri,sat'.split(',')
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
/** Abbreviations, with a colon between several of one month; `-` for a month that has none. */
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep:sept oct nov dec'.split(' ')
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Months that are also other words or names, so that they need a preposition or a number next to them. */
const AMBIGUOUS_MONTHS = new Set(['march', 'april', 'may', 'june', 'august'])
/** Abbreviated weekdays that are also other words. */
const AMBIGUOUS_WEEKDAYS = new Set(['sun', 'sat', 'wed', 'mon'])

function build(): Map<string, TimeWord> {
  const words = new Map<string, TimeWord>()
  const capital = (word: string) => (word[0] ?? '').toUpperCase() + word.slice(1)
  const add = (word: string, entry: TimeWord, inLowercase = true) => {
    if (inLowercase) words.set(word, entry)
    words.set(capital(word), entry)
    words.set(word.toUpperCase(), entry)
  }
  const all = (list: string, role: Role, value: number, more: Partial<TimeWord> = {}) => {
    for (const word of list.split(' ')) add(word, { role, value, ...more })
  }
  WEEKDAYS.forEach((word, value) => {
    add(word, { role: 'weekday', value })
    add(`${word}s`, { role: 'weekday', value, isPlural: true })
  })
  SHORT_WEEKDAYS.forEach((forms, value) => {
    for (const word of forms.split(':'))
      add(
        word,
        {
          role: 'weekday',
          value,
          isAbbreviation: true,
          ...(AMBIGUOUS_WEEKDAYS.has(word) && { isAmbiguous: true }),
        },
        false,
      )
  })
  MONTHS.forEach((word, i) => {
    const isAmbiguous = AMBIGUOUS_MONTHS.has(word)
    add(word, { role: 'month', value: i + 1, ...(isAmbiguous && { isAmbiguous }) }, !isAmbiguous)
  })
  SHORT_MONTHS.forEach((forms, i) => {
    for (const word of forms.split(':'))
      if (word !== '-') add(word, { role: 'month', value: i + 1, isAbbreviation: true }, false)
  })
  NUMBERS.forEach((word, i) => {
    add(word, { role: 'number', value: i + 1 })
  })
  TENS.forEach((word, i) => {
    add(word, { role: 'number', value: (i + 3) * 10 })
  })
  ORDINALS.forEach((word, i) => {
    add(word, { role: 'ordinal', value: i + 1 })
  })
  all('thirtieth', 'ordinal', 30)
  all('yesterday', 'relative day', -1)
  all('today tonight', 'relative day', 0)
  all('tomorrow', 'relative day', 1)
  all(
    'morning afternoon evening night noon midday midnight midmorning midafternoon lunchtime',
    'part of day',
    0,
  )
  all('mornings afternoons evenings nights', 'part of day', 0, { isPlural: true })
  all('day', 'unit', 1)
  all('days', 'unit', 1, { isPlural: true })
  all('week fortnight weekend', 'unit', 7)
  all('weeks fortnights weekends', 'unit', 7, { isPlural: true })
  all('month', 'unit', 30)
  all('months', 'unit', 30, { isPlural: true })
  all('year', 'unit', 365)
  all('years', 'unit', 365, { isPlural: true })
  all('last past previous preceding', 'step', -1)
  all('this same', 'step', 0)
  all('next coming following', 'step', 1)
  all('ago earlier before previously', 'direction', -1)
  all('later after afterward afterwards hence from', 'direction', 1)
  for (const word of HOLIDAYS.keys()) if (!words.has(word)) add(word, { role: 'holiday', value: 0 }, false)
  all('the', 'the', 0)
  all('that', 'that', 0)
  all('a an', 'a', 1)
  return words
}

/** All words that can be part of a time expression, in the forms in which they are printed: `may`, `May`, `MAY`. */
export const TIME_WORDS: ReadonlyMap<string, TimeWord> = build()
/** The length of the longest of them. */
export const LONGEST_TIME_WORD = 13
