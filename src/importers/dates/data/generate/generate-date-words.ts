/*
 * Writes date-words.json: the names of months, weekdays and halves of the day in CLDR, as Intl has them.
 * Run with `npm run date-words`. The table is a file so that it is the same in every browser and costs no start-up time.
 */
import { writeFileSync } from 'node:fs'
import { foldWord } from '../../fold-word.ts'

/**
 * The thirty languages with the most speakers (Ethnologue 2025) that CLDR has, then other languages of newspapers. If a
 * word means different months, the first language counts. `ar-LB`, `ar-DZ` and `ar-MA` have month names of their own.
 */
const LANGUAGES = [
  ...[
    'en',
    'zh',
    'zh-Hant',
    'hi',
    'es',
    'ar',
    'ar-LB',
    'ar-DZ',
    'ar-MA',
    'fr',
    'bn',
    'pt',
    'ru',
    'ur',
    'id',
    'de',
    'ja',
  ],
  ...['mr', 'te', 'tr', 'ha', 'ta', 'vi', 'sw', 'fil', 'pa', 'ko', 'fa', 'jv', 'it', 'gu', 'th', 'am', 'kn'],
  ...[
    'pl',
    'uk',
    'ml',
    'nl',
    'ro',
    'el',
    'hu',
    'cs',
    'sk',
    'sv',
    'da',
    'nb',
    'fi',
    'bg',
    'sr',
    'sr-Latn',
    'hr',
  ],
  ...[
    'bs',
    'sl',
    'mk',
    'sq',
    'he',
    'ca',
    'gl',
    'eu',
    'ms',
    'uz',
    'az',
    'kk',
    'ka',
    'hy',
    'be',
    'lt',
    'lv',
    'et',
  ],
  ...['is', 'af', 'ne', 'si', 'or', 'as', 'my', 'km', 'lo', 'ps', 'en-GB'],
]

const MONTH_STYLES: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // With a day, many languages use the genitive.
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
]

/** Halves of the day in Hungarian and Uzbek that are words of other languages: `12:30 to 2:00`. */
const COMMON_WORDS = ['de', 'du', 'to', 'tk']

const months = Array.from({ length: 12 }, () => new Set<string>())
const weekdays = Array.from({ length: 7 }, () => new Set<string>())
const halves = { am: new Set<string>(), pm: new Set<string>() }

for (const language of LANGUAGES) {
  const locale = `${language}-u-ca-gregory-nu-latn`
  const wordsIn = (options: Intl.DateTimeFormatOptions, type: string, time: number) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      .formatToParts(time)
      .filter((part) => part.type === type)
      .map(({ value }) => foldWord(value))
  for (const style of MONTH_STYLES) {
    months.forEach((names, month) => {
      for (const value of wordsIn(style, 'month', Date.UTC(2020, month, 15))) {
        // Catalan: `de març`, `d’abril`.
        const name = value.replace(/^de |^d[’']/, '')
        const isTaken = months.some((others) => others !== names && others.has(name))
        // Read with their numbers: `4月`, `tháng 4`. Two letters mean too many other things.
        if (!isTaken && !/\d/.test(name) && !/^[a-z]{1,2}$/.test(name)) names.add(name)
      }
    })
  }
  for (const style of ['long', 'short'] as const) {
    weekdays.forEach((names, day) => {
      // 7 June 2020 was a Sunday.
      for (const name of wordsIn({ weekday: style }, 'weekday', Date.UTC(2020, 5, 7 + day))) names.add(name)
    })
  }
  for (const [half, hour] of [
    ['am', 9],
    ['pm', 15],
  ] as const) {
    const words = wordsIn({ hour: 'numeric', hour12: true }, 'dayPeriod', Date.UTC(2020, 0, 1, hour))
    for (const word of words) if (!COMMON_WORDS.includes(word)) halves[half].add(word)
  }
}

const lists = {
  months: months.map((names) => [...names].sort()),
  weekdays: weekdays.map((names) => [...names].sort()),
  am: [...halves.am].filter((word) => !halves.pm.has(word)).sort(),
  pm: [...halves.pm].filter((word) => !halves.am.has(word)).sort(),
}
writeFileSync(new URL('../date-words.json', import.meta.url), `${JSON.stringify(lists, null, 1)}\n`)
