/** What a word can be in an expression of time. */
export type Role =
  | 'weekday'
  | 'month'
  | 'day'
  | 'part'
  | 'number'
  | 'ordinal'
  | 'unit'
  | 'step'
  | 'turn'
  | 'the'
  | 'that'
  | 'a'
  | 'feast'

/**
 * A word of time. `value`: a weekday from 0 (Sunday), a month from 1, days from the day of publication
 * (yesterday: -1), a number, days of a unit, or the way a step or a turn goes (last: -1, this: 0, next: 1).
 */
export interface Word {
  role: Role
  value: number
  /** Short for a longer word: `Nov`, which then takes a point or a figure. */
  short?: true
  /** Also a plain word or a person's name: `May`, `March`, `April`, `Sun`. */
  ambiguous?: true
  /** More than one of them: `days`, `nights`. */
  plural?: true
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const SHORT_WEEKDAYS = 'sun mon,tue:tues,wed,thu:thur:thurs,fri,sat'.replace('sun ', 'sun,').split(',')
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
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

/** Months that are something else as well, so that they need a preposition or a figure beside them. */
const AMBIGUOUS_MONTHS = new Set(['march', 'april', 'may', 'june', 'august'])
/** Days of the week that are something else as well when they are short. */
const AMBIGUOUS_WEEKDAYS = new Set(['sun', 'sat', 'wed', 'mon'])

function build(): Map<string, Word> {
  const words = new Map<string, Word>()
  const capital = (word: string) => (word[0] ?? '').toUpperCase() + word.slice(1)
  const add = (word: string, entry: Word, small = true) => {
    if (small) words.set(word, entry)
    words.set(capital(word), entry)
    words.set(word.toUpperCase(), entry)
  }
  const all = (list: string, role: Role, value: number, more: Partial<Word> = {}) => {
    for (const word of list.split(' ')) add(word, { role, value, ...more })
  }
  WEEKDAYS.forEach((word, value) => {
    add(word, { role: 'weekday', value })
    add(`${word}s`, { role: 'weekday', value, plural: true })
  })
  SHORT_WEEKDAYS.forEach((forms, value) => {
    for (const word of forms.split(':'))
      add(
        word,
        { role: 'weekday', value, short: true, ...(AMBIGUOUS_WEEKDAYS.has(word) && { ambiguous: true }) },
        false,
      )
  })
  MONTHS.forEach((word, i) => {
    const ambiguous = AMBIGUOUS_MONTHS.has(word)
    add(word, { role: 'month', value: i + 1, ...(ambiguous && { ambiguous }) }, !ambiguous)
  })
  SHORT_MONTHS.forEach((forms, i) => {
    for (const word of forms.split(':'))
      if (word !== '-') add(word, { role: 'month', value: i + 1, short: true }, false)
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
  all('yesterday', 'day', -1)
  all('today tonight', 'day', 0)
  all('tomorrow', 'day', 1)
  all('morning afternoon evening night noon midday midnight midmorning midafternoon lunchtime', 'part', 0)
  all('mornings afternoons evenings nights', 'part', 0, { plural: true })
  all('day', 'unit', 1)
  all('days', 'unit', 1, { plural: true })
  all('week fortnight weekend', 'unit', 7)
  all('weeks fortnights weekends', 'unit', 7, { plural: true })
  all('month', 'unit', 30)
  all('months', 'unit', 30, { plural: true })
  all('year', 'unit', 365)
  all('years', 'unit', 365, { plural: true })
  all('last past previous preceding', 'step', -1)
  all('this same', 'step', 0)
  all('next coming following', 'step', 1)
  all('ago earlier before previously', 'turn', -1)
  all('later after afterward afterwards hence from', 'turn', 1)
  all('christmas boxing new valentine', 'feast', 0)
  all('the', 'the', 0)
  all('that', 'that', 0)
  all('a an', 'a', 1)
  return words
}

/** Words of time in the forms that print has them in: small, with a capital, all in capitals. */
export const WORDS: ReadonlyMap<string, Word> = build()
/** No word of time is longer. */
export const LONGEST_WORD = 12
