import { halfOfDay } from './date-words.ts'
import { zoneAt } from './time-zones.ts'

/** A time of day beside a date. */
export interface TimeOfDay {
  /** The offset at which it begins, behind the words that join it to the date, and that at which it ends. */
  start: number
  end: number
  /** `07:28`, `07:28:09`, with the offset if there is one: `07:28+02:00`. Missing if there is no such time. */
  time?: string
}

/** Words between a date and its time, from the formats of CLDR. */
const WORDS = [
  ...[
    'at',
    'time:?',
    'um',
    'à',
    "a\\s(?:las?|les|l')",
    'às',
    'alle(?:\\sore)?',
    'ore',
    'om',
    'o',
    'u',
    'v',
    'w',
    'в',
  ],
  ...[
    'у',
    'о',
    'la',
    'da',
    'ob',
    'kell',
    'ing',
    'nang',
    'pada',
    'pukul',
    'jam',
    'saat',
    'lúc',
    'στις',
    'في',
    'الساعة',
  ],
  ...['کو', 'ساعت', 'को', 'रोजी', 'এ', 'அன்று', 'ರಂದು', 'เวลา', 'בשעה', 'kl\\.?', 'klo', 'godz\\.?'],
].join('|')
const JOINT = `(?:\\.?[\\s,;|·•(T-]{0,4}(?:(?:${WORDS})\\s{1,2})?)`
/** Words that only stand behind a time. */
const UNIT = '(?:\\s?(?:(?:uhr|uur|hrs|hours|h|ч)(?!\\p{L})\\.?|น\\.))'
const HALF = '(?<half>[ap]\\.?\\s?m(?:\\.|(?![\\p{L}\\d]))|\\p{L}{1,4}\\.(?:\\p{L}\\.)?|\\p{L}{2,9}|[مص])'
const HALF_BEFORE = '(?<before>[AP]M|上午|下午|午前|午後|오전|오후|凌晨|清晨|早上|中午|傍晚|晚上)'
const END = '(?![\\d:])'

const CLOCKS = [
  `${HALF_BEFORE}?\\s?(?<hour>\\d{1,2})\\s?(?:[時时点點]|시)\\s?(?:(?<minute>\\d{1,2})\\s?[分분])?(?:\\s?(?<second>\\d{1,2})\\s?[秒초])?`,
  `${HALF_BEFORE}?\\s?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?${END}(?:${UNIT}|\\s?${HALF})?`,
  `(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?${END}(?:${UNIT}|\\s?(?<half>[ap]\\.?m\\.?)(?!\\p{L})|(?=\\s[A-Z]{1,3}T(?![\\p{L}\\d])))`,
  `(?<hour>\\d{1,2})\\s?h(?:\\s?(?<minute>\\d{2})${END}(?:m(?:in)?)?)?(?![\\p{L}\\d])`,
  `(?<hour>\\d{1,2})(?:${UNIT}|\\s?(?<half>[ap]\\.?m\\.?)(?!\\p{L}))`,
].map((clock) => new RegExp(`${JOINT}(?<clock>${clock})`, 'iuy'))

/** After `kl.`, `klo` and `o godz.`, a dot is enough. */
const NORTHERN =
  /[\s,-]{0,3}(?<clock>(?:kl\.?|klo|godz\.?|pukul|jam)\s?(?<hour>\d{1,2})[.:](?<minute>\d{2}))(?!\d)/iuy
/** Behind eight digits without marks. */
const COMPACT = /[ T]?(?<clock>(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)(?:\.\d{1,9})?(?!\d)/uy

/**
 * Reads the time of day at an offset.
 * @param compact true if the numbers may stand without marks
 */
export function timeAt(text: string, at: number, compact = false): TimeOfDay | undefined {
  for (const pattern of compact ? [COMPACT] : [NORTHERN, ...CLOCKS]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const { clock = '', hour, minute = '00', second, half, before } = match.groups ?? {}
    const word = half ?? before
    const isPm = word && (halfOfDay(word) === 'pm' || /^(?:p\.?\s?m|오후|中午|傍晚|晚上)/i.test(word))
    const isAm =
      word && !isPm && (halfOfDay(word) === 'am' || /^(?:a\.?\s?m|오전|凌晨|清晨|早上)/i.test(word))
    let end = at + match[0].length
    // A word that is no half of the day belongs to the text.
    if (half && !isPm && !isAm) end = at + match[0].slice(0, match[0].lastIndexOf(half)).trimEnd().length
    const start = at + match[0].indexOf(clock)
    let h = Number(hour)
    if (isPm && h < 12) h += 12
    if (isAm && h === 12) h = 0
    const zone = zoneAt(text, end)
    if (zone) end = zone.end
    if (h > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return { start, end }
    const time = `${String(h).padStart(2, '0')}:${minute.padStart(2, '0')}`
    const seconds = second ? `:${second.padStart(2, '0')}` : ''
    return { start, end, time: `${time}${seconds}${zone?.offset ?? ''}` }
  }
  return undefined
}
