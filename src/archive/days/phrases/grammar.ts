import type { Language } from '../languages/language.ts'
import { foldCharacters } from './fold.ts'

/** The places of a template, by the names that they have in it. */
export type Slot =
  | 'weekday'
  | 'month'
  | 'relativeDay'
  | 'relativeWeek'
  | 'relativeMonth'
  | 'relativeYear'
  | 'step'
  | 'count'
  | 'unit'
  | 'day'
  | 'days'
  | 'first'
  | 'year'
  | 'bareMonth'
  | 'feast'
  | 'numeric'

/** What a template counts: days back or forward from the day of publication, or nothing. */
type Sign = -1 | 0 | 1

/** A language that is ready for use. */
export interface Grammar {
  language: Language
  /** Matches any time expression, in a folded text. */
  phrase: RegExp
  /** The slot of each group of `phrase`, and the direction in which its template counts. */
  groups: readonly { slot: Slot; sign: Sign }[]
  /** Returns the value of the words in a slot, if they are in its list. */
  valueOf: (slot: Slot, words: string) => number | undefined
  joint: RegExp
  and: RegExp
  past: RegExp
  future: RegExp
  untilNow: RegExp | undefined
  notAfter: RegExp | undefined
  everyYear: RegExp | undefined
  notBefore: RegExp | undefined
}

/** Letters of the scripts of all languages here that have spaces between words. */
const LETTER = 'a-zß-öø-ʯ\\u0300-\\u036f\\u0400-\\u052f\\u0620-\\u065f\\u0671-\\u06d3'
/** Dates in numbers, which all languages share: `2018-10-07`, `7.10.2018`, `07/10/18`. */
const NUMERIC_SOURCE =
  '(?<![\\d.,/:-])(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{2,4})(?![\\d/-]|[.,:]\\d)'

/** White space between two words: an empty line separates sentences. */
const SPACE = '[\\n\\x20]{1,2}'
/** White space that may be missing. */
const SPACES = '[\\n\\x20]{0,2}'
/** Returns a word or template as a part of a pattern. */
const sourceOf = (words: string) => foldCharacters(words).replaceAll(' ?', SPACES).replaceAll(' ', SPACE)
const list = (words: string) => words.split(', ').map(sourceOf)
/** Other names of slots in templates, which stand for fewer words. */
const SLOTS: Record<string, Slot> = { fullWeekday: 'weekday', fullMonth: 'month' }

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`

/** A feast, with its year if it is printed. */
const FEAST = '{feast}(?: (?:de |del |do |van )?{year})?'
/** A pattern that matches nothing. */
const NOTHING = '(?!)'
/** The language of texts in an unknown language. */
const NO_WORDS: Language = {
  weekdays: NOTHING,
  months: NOTHING,
  relativeDays: {},
  relativeWeeks: {},
  relativeMonths: {},
  relativeYears: {},
  steps: {},
  numbers: NOTHING,
  units: NOTHING,
  parts: NOTHING,
  phrases: [],
  ago: [],
  ahead: [],
  joints: NOTHING,
  and: NOTHING,
  past: NOTHING,
  future: NOTHING,
  isUnknown: true,
}

/** Compiles the words and templates of a language into one pattern. */
export function grammarOf(language: Language = NO_WORDS): Grammar {
  const { numbers, dayWords, prefixes, hasNoSpaces, starts, feasts = {} } = language
  const relative = (words: Record<string, number>): [string, number][] =>
    Object.entries(words).map(([word, value]) => [sourceOf(word), value])
  const counted = (words: string, first: number): [string, number][] =>
    words ? list(words).map((word, i) => [word, first + i]) : []
  const lists: Partial<Record<Slot, [string, number][]>> = {
    weekday: [...counted(language.weekdays, 0), ...counted(language.shortWeekdays ?? '', 0)],
    month: [...counted(language.months, 1), ...counted(language.shortMonths ?? '', 1)],
    relativeDay: relative(language.relativeDays),
    relativeWeek: relative(language.relativeWeeks),
    relativeMonth: relative(language.relativeMonths),
    relativeYear: relative(language.relativeYears),
    step: relative(language.steps),
    count: counted(numbers, 1),
    unit: counted(language.units, 0),
    day: counted(dayWords ?? '', 1),
    feast: Object.keys(feasts).map((words, i) => [sourceOf(words), i]),
  }
  const words = (slot: Slot) => (lists[slot] ?? []).map(([word]) => word)
  const day = anyOf(['(?<!\\d)(?:3[01]|[12]\\d|0?[1-9])(?!\\d)', ...words('day').toReversed()])
  const sources: Record<string, string> = {
    weekday: anyOf(words('weekday')),
    fullWeekday: anyOf(list(language.weekdays)),
    month: anyOf(words('month')),
    fullMonth: anyOf(list(language.months)),
    bareMonth: anyOf(list(language.months)),
    feast: anyOf(words('feast')),
    relativeDay: anyOf(words('relativeDay')),
    relativeWeek: anyOf(words('relativeWeek')),
    relativeMonth: anyOf(words('relativeMonth')),
    relativeYear: anyOf(words('relativeYear')),
    step: anyOf(words('step')),
    count: anyOf(['(?<!\\d|\\d[.,])\\d{1,3}(?!\\d|[.,]\\d)', ...words('count').toReversed()]),
    unit: anyOf(words('unit')),
    day,
    first: day,
    days: '',
    year: `(?<!\\d)(?:1\\d|2[01])\\d\\d(?!\\d)${hasNoSpaces ? '|[一二][〇一二三四五六七八九]{3}' : ''}`,
  }
  const start = `(?<![${LETTER}\\d])`
  const before = hasNoSpaces ? '' : prefixes ? `(?:${start}|(?<=${start}${prefixes}))` : start
  const opening = starts ? `(?=[${foldCharacters(starts)}])` : before
  const after = hasNoSpaces ? '' : `(?![${LETTER}])`
  const and = sourceOf(language.and)
  const groups: { slot: Slot; sign: Sign }[] = []
  const compile = (template: string, sign: Sign): string =>
    sourceOf(template)
      .replace(/\(\?<[=!](?=\(\?:)/g, hasNoSpaces ? '$&' : `$&${start}`)
      .replaceAll('{part}', `(?:[\\n ]${anyOf(list(language.parts))}(?![${LETTER}]))?`)
      .replace(/\{([a-zA-Z]+)(?::([^{}]+))?\}/g, (_, name: string, between = '') => {
        groups.push({ slot: (SLOTS[name] ?? name) as Slot, sign })
        if (name === 'days')
          return `((?:${day}${between}(?:${SPACES}(?:,|(?:,${SPACES})?(?:${and}))${SPACES})){1,4})`
        return `(${sources[name]})`
      })
  const templates = [
    ...language.ago.map((template) => compile(template, -1)),
    ...language.ahead.map((template) => compile(template, 1)),
    ...(language.feasts ? [compile(FEAST, 0)] : []),
    ...language.phrases.map((template) => compile(template, 0)),
    // It counts only if its day is lost.
    ...(hasNoSpaces ? [] : [compile('{bareMonth}', 0)]),
  ]
  const number = groups.length + 1
  // A date in numbers has two marks, each in a group of its own.
  groups.push({ slot: 'numeric', sign: 0 }, { slot: 'numeric', sign: 0 }, { slot: 'numeric', sign: 0 })
  const numeric = `(${NUMERIC_SOURCE.replace('\\1', `\\${number + 1}`).replace('\\2', `\\${number + 2}`)})`
  const wordsBefore = (words?: string) =>
    words ? new RegExp(`${before}(?:${sourceOf(words)})[ \\n]?$`) : undefined
  const known = new Map<string, RegExp>()
  const matches = (source: string, text: string) => {
    const pattern = known.get(source) ?? new RegExp(`^(?:${source})$`)
    known.set(source, pattern)
    return pattern.test(text)
  }
  return {
    language,
    phrase: new RegExp(`${opening}(?:${templates.join('|') || NOTHING})${after}|${numeric}`, 'g'),
    groups,
    valueOf: (slot, text) => lists[slot]?.find(([word]) => matches(word, text))?.[1],
    joint: new RegExp(`^[ \\n]?(?:${sourceOf(language.joints)}|-)[ \\n]?$`),
    and: new RegExp(`^[ \\n]?(?:${and}|,)[ \\n]?$`),
    past: new RegExp(`${before}(?:${sourceOf(language.past)})${after}`, 'g'),
    future: new RegExp(`${before}(?:${sourceOf(language.future)})${after}`, 'g'),
    untilNow: wordsBefore(language.untilNow),
    notAfter: wordsBefore(language.notAfter),
    everyYear: wordsBefore(language.everyYear),
    notBefore: language.notBefore
      ? new RegExp(`[ \\n]?(?:${sourceOf(language.notBefore)})${after}`, 'y')
      : undefined,
  }
}
