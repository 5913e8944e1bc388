import { hasLostFigures } from '../../structure/gaps.ts'
import { hasFourDigitYear } from '../calendar.ts'
import { isOlderYear, type NarrativeSigns } from '../narrative.ts'
import { spanOf, withYearOf } from '../rules/ranges.ts'
import type { TimeMatch } from '../time-match.ts'
import { foldText } from './fold.ts'
import type { Grammar, Slot } from './grammar.ts'
import { meaningOf, type Values } from './meaning.ts'
import { type PhraseScan, phraseScan, tokenAt } from './phrase-scan.ts'

/** A phrase in a text: its characters, the values in its slots, and the days listed before its own. */
interface Phrase {
  from: number
  to: number
  values: Values
  /** `3., 4. und` in `3., 4. und 5. Mai`, and its first character. */
  days?: { text: string; at: number }
}

/** Slots whose words are those of another. */
const LISTS: Partial<Record<Slot, Slot>> = { first: 'day', bareMonth: 'month' }

const CHINESE_DIGITS = '〇一二三四五六七八九'

/** Reads a year: `2018`, `二〇一八`. */
const readYear = (digits: string) =>
  Number(digits.replace(/[^\d]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit))))

/** Returns the value of the words in a slot. Words that have none do not count. */
function readSlot(grammar: Grammar, slot: Slot, words: string): number {
  if (slot === 'year') return readYear(words)
  if (/^\d+$/.test(words)) return Number(words)
  return grammar.valueOf(LISTS[slot] ?? slot, words) ?? 0
}

/** Reads the slots of a match. */
function phraseOf(grammar: Grammar, match: RegExpExecArray): Phrase {
  const phrase: Phrase = { from: match.index, to: match.index + match[0].length, values: { sign: 0 } }
  const { values } = phrase
  grammar.groups.forEach(({ slot, sign }, i) => {
    const words = match[i + 1]
    if (words === undefined) return
    if (sign) values.sign = sign
    if (slot === 'numeric') values.numeric ??= words
    else if (slot === 'days') phrase.days = { text: words, at: phrase.from + match[0].indexOf(words) }
    else values[slot] = readSlot(grammar, slot, words)
  })
  return phrase
}

/** Counts the signs that a text is a history, or news. */
function signsOf(folded: string, phrases: readonly Phrase[], published: number): NarrativeSigns {
  let [years, newsWords] = [0, 0]
  for (const [year] of folded.matchAll(/(?<!\d)\d{4}(?!\d)/g))
    if (isOlderYear(Number(year), published)) years++
  for (const { values } of phrases)
    if (values.weekday !== undefined || values.relativeDay !== undefined) newsWords++
  return { years, newsWords }
}

/** Returns the days that a list names before another day of the same month. */
function listedDays(phrase: Phrase, time: TimeMatch): TimeMatch[] {
  const { days, values } = phrase
  const last = time.until ?? time.when
  if (!days || last.unit !== 'day' || values.day === undefined) return []
  return [...days.text.matchAll(/\d+/g)].flatMap((found): TimeMatch[] => {
    const n = Number(found[0])
    const from = days.at + found.index
    return n < (values.day as number)
      ? [
          {
            ...time,
            from,
            to: from + found[0].length,
            when: { unit: 'day', n: last.n - (values.day as number) + n },
          },
        ]
      : []
  })
}

/** Joins an expression with the one before it, if they are the ends of a span or share a year. */
function add(scan: PhraseScan, all: TimeMatch[], time: TimeMatch): void {
  const before = all.at(-1)
  const between = before && time.from - before.to < 12 ? scan.folded.slice(before.to, time.from) : undefined
  if (before && between !== undefined) {
    const span = scan.grammar.joint.test(between) ? spanOf(before, time) : undefined
    if (span) {
      all[all.length - 1] = span
      return
    }
    if (scan.grammar.and.test(between)) all[all.length - 1] = withYearOf(before, time)
  }
  all.push(time)
}

/**
 * Finds the time expressions of a text in a language that is described by words and phrases.
 * @param published the number of the day of publication
 * @param country the alpha-2 code of the country that the text is mostly about, which decides the days of some feasts
 * @returns in order, without overlap; the tokens of each are characters of the text
 */
export function findPhrases(
  grammar: Grammar,
  text: string,
  published: number,
  country?: string,
): TimeMatch[] {
  const folded = foldText(text)
  const phrases = Array.from(folded.matchAll(grammar.phrase), (match) => phraseOf(grammar, match))
  const scan = phraseScan(
    grammar,
    text,
    folded,
    published,
    hasLostFigures(text),
    country,
    signsOf(folded, phrases, published),
    phrases.filter(({ values }) => values.weekday !== undefined || values.relativeDay).length,
  )
  const all: TimeMatch[] = []
  for (const phrase of phrases) {
    const { from, to } = phrase
    if (isNoDay(scan, phrase)) continue
    const time = meaningOf(scan, phrase.values, from, to)
    if (!time || !hasFourDigitYear(time.when)) continue
    const listed = listedDays(phrase, time)
    const start = phrase.days ? phrase.days.at + phrase.days.text.length : from
    for (const each of [...listed, listed.length ? { ...time, from: start } : time]) add(scan, all, each)
    scan.last = time
    scan.narrative.add(narrated(time, scan))
  }
  return all
}

/** The characters before an expression that can show that it is no day. */
const LOOK_BACK = 40

/** Returns whether a phrase is a weekday, month or relative day without further words. */
const isByItself = ({ step, year, relativeYear, relativeWeek, weekday, month, relativeDay }: Values) =>
  (step ?? year ?? relativeYear ?? relativeWeek) === undefined &&
  (weekday ?? month ?? relativeDay) !== undefined

/** Returns whether the words around a phrase make it a name or a habit. */
function isNoDay(scan: PhraseScan, { from, to, values }: Phrase): boolean {
  const { grammar, folded, text, isEssay } = scan
  const { notAfter, everyYear, notBefore, language } = grammar
  const before = folded.slice(Math.max(0, from - LOOK_BACK), from)
  if (values.day === undefined ? isByItself(values) && notAfter?.test(before) : everyYear?.test(before))
    return true
  // `today`, without `until` or a part of the day
  if (isEssay && values.relativeDay === 0 && !grammar.untilNow?.test(before))
    if (grammar.valueOf('relativeDay', folded.slice(from, to)) === 0) return true
  if (notBefore) {
    notBefore.lastIndex = to
    if (notBefore.test(folded)) return true
  }
  if (!language.onlyInLowercase?.split(', ').includes(folded.slice(from, to))) return false
  return text[from] !== folded[from] && /[^.!?:"“„»\n]\s*$/.test(text.slice(Math.max(0, from - 3), from))
}

/** Returns an expression for the narrative, which counts tokens. */
const narrated = (time: TimeMatch, scan: PhraseScan): TimeMatch => ({ ...time, to: tokenAt(scan, time.to) })
