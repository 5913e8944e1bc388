import {
  type Candidate,
  type Context,
  isAmongCapitals,
  isOneSpace,
  opensSentence,
  wordAfter,
} from './candidate.ts'
import { NEWSPAPER_NOUNS, STREET_NOUNS } from './data/context-words.ts'
import { CLUB_NICKNAMES, TWO_WORD_NICKNAMES } from './data/sports-clubs.ts'
import { isLanguage, isPastry } from './languages.ts'
import { COUNTRY, type Sense } from './name-tree.ts'
import { isUpper, keyOf, type Word } from './words.ts'

/** Returns whether a name is part of something else: the name of a newspaper, a street, a language, a stock ticker. */
export function isNonPlace(context: Context, candidate: Candidate): boolean {
  const { text, words } = context
  const { node, start, end, from, to } = candidate
  const first = candidate.senses[0] as Sense
  const word = words[from] as Word
  if (node.isPrefix) return text[end] !== '-' && end === word.end
  if (node.exact === 'US')
    return isAmongCapitals(context, candidate) && !isCountryAmongCapitals(context, candidate)
  // `in 44 BC`
  if (node.exact && /^B\.?C/.test(node.exact) && /^(?:\d+|century|c)$/.test(words[from - 1]?.text ?? ''))
    return true
  // `<PERU>`, `<PERU.L>`
  if (text[start - 1] === '<' && /^(?:>|\.\p{Lu}{1,2}>)/u.test(text.slice(end, end + 4))) return true
  const isPlace = first.prominence < COUNTRY
  if (isPlace && to === from + 1) {
    // `BA` is an airline rather than a town.
    const isShortAndUpper = isUpper(word.text) && word.text.length <= 4
    if (node.senses && !node.exact && isShortAndUpper && !isAmongCapitals(context, candidate)) return true
    // The musical “Hamilton”
    if (/["“]/.test(text[start - 1] ?? '') && /^[.,]?["”]/.test(text.slice(end, end + 2))) return true
  }
  if (first.kind === 'city' && isDoubleBarrelled(context, candidate)) return true
  if (first.kind === 'demonym' && (isLanguage(context, candidate) || isPastry(context, candidate)))
    return true
  const next = wordAfter(context, candidate)
  if (!next?.isCapitalised || isUpper(next.text)) return false
  const key = keyOf(next.text)
  const third = words[to + 1]
  const second = third?.isCapitalised && isOneSpace(text, next.end, third.start) ? keyOf(third.text) : ''
  // `Texas Street`, `Turkey Creek`, `Boston Red Sox`, `Sydney Morning Herald`
  if (STREET_NOUNS.has(key)) return true
  if (isPlace && (CLUB_NICKNAMES.has(key) || TWO_WORD_NICKNAMES.has(`${key} ${second}`))) return true
  return NEWSPAPER_NOUNS.has(key) || (EDITIONS.has(key) && NEWSPAPER_NOUNS.has(second))
}

/** `Alfa-Laval`, `Bristol-Myers`: joined by a hyphen to a name that is not a place. */
function isDoubleBarrelled({ text, words, byStart, byEnd }: Context, candidate: Candidate): boolean {
  const { from, to, start, end } = candidate
  const before = words[from - 1]
  const after = words[to]
  return (
    (!!before?.isCapitalised && before.end === start - 1 && text[start - 1] === '-' && !byEnd.has(from)) ||
    (!!after?.isCapitalised && after.start === end + 1 && text[end] === '-' && !byStart.has(to))
  )
}

/** Words between a place and the rest of the name of a newspaper. */
const EDITIONS: ReadonlySet<string> = new Set(['morning', 'evening', 'sunday', 'daily'])

/** `US FORCES LAND`, `IN THE US`: the country, since a sentence has no pronoun there. */
const isCountryAmongCapitals = (context: Context, { from, start }: Candidate): boolean => {
  const before = context.words[from - 1]
  return (
    opensSentence(context, context.words[from] as Word) ||
    (before !== undefined && /^(?:THE|IN|ANTI|PRO|EX|NON)$/.test(before.text) && start === before.end + 1)
  )
}
