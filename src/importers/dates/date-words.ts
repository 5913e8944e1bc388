import dateWords from './data/date-words.json' with { type: 'json' }
import { foldWord } from './fold-word.ts'

/** Spellings that CLDR does not have, by month. */
const MORE_MONTHS: Record<string, number> = {
  jaenner: 1,
  janner: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  juin: 6,
  ag: 8,
  sept: 9,
  setiembre: 9,
}

/**
 * The months in which the seasons are named by newspapers and journals, in English, German, French, Dutch, Spanish,
 * Italian and Portuguese. Their months differ between hemispheres, so a season tells no more than the year.
 */
const SEASONS = new Set(
  [
    ...[
      'spring',
      'summer',
      'autumn',
      'fall',
      'winter',
      'fruhjahr',
      'fruhling',
      'sommer',
      'herbst',
      'printemps',
    ],
    ...[
      'ete',
      'automne',
      'hiver',
      'lente',
      'voorjaar',
      'zomer',
      'herfst',
      'najaar',
      'primavera',
      'verano',
      'otono',
    ],
    ...['invierno', 'estate', 'autunno', 'inverno', 'verao', 'outono'],
  ].map(foldWord),
)

const months = new Map(Object.entries(MORE_MONTHS))
dateWords.months.forEach((names, i) => {
  for (const name of names) months.set(name, i + 1)
})

const weekdays = new Map<string, number[]>()
dateWords.weekdays.forEach((names, i) => {
  for (const name of names) weekdays.set(name, [...(weekdays.get(name) ?? []), i])
})

const [am, pm] = [new Set(dateWords.am), new Set(dateWords.pm)]

/** Names of months that mean others in Czech or Polish, which have no dot after the day. */
const CROATIAN: Record<string, number> = { lip: 6, srp: 7, lis: 10, listopada: 10 }

/**
 * Returns the number of a month that is named in any language, from 1.
 * @param afterDot true if the day before it has a dot: `11. listopada` is Croatian for October, `11 listopada` Polish
 * for November
 */
export function monthOf(word: string, afterDot = false): number | undefined {
  const name = foldWord(word)
  if (afterDot && CROATIAN[name]) return CROATIAN[name]
  // In Hebrew, the preposition is part of the word.
  return months.get(name) ?? (name.startsWith('ב') ? months.get(name.slice(1)) : undefined)
}

/** Returns the weekdays that a word can mean, in any language. Sunday is 0. */
export const weekdaysOf = (word: string): readonly number[] =>
  // Thai: `วันอังคารที่ 1`
  weekdays.get(foldWord(word).replace(/ที่$/, '')) ?? []

/** Returns the half of the day that a word means, in any language. */
export function halfOfDay(word: string): 'am' | 'pm' | undefined {
  const name = foldWord(word)
  return am.has(name) ? 'am' : pm.has(name) ? 'pm' : undefined
}

/** Returns true if a word names a season. */
export const isSeason = (word: string): boolean => SEASONS.has(foldWord(word))

/** The first words of names that have several, and words before the number of a month or day. */
const FIRST_WORDS = new Set(
  ['ngay', 'thang', 'thg', ...months.keys(), ...weekdays.keys()].map((name) => name.split(' ')[0] ?? name),
)

/** Returns true if a date can begin with a word. Thai and Lao have no spaces between words. */
export const canBeginDate = (word: string): boolean =>
  FIRST_WORDS.has(foldWord(word)) || isSeason(word) || /^[\u0e01-\u0ecd]/.test(word)
