import {
  type Candidate,
  type Context,
  isAmongCapitals,
  isLetters,
  opensSentence,
  spaced,
  wordAfter,
} from './candidate.ts'
import { LANGUAGES, PAPERS, SPEAKING, STREETS, WITHIN } from './data/context.ts'
import { TEAMS, TEAMS_OF_TWO } from './data/teams.ts'
import { COUNTRY, type Sense } from './lexicon.ts'
import { isUpper, keyOf, type Word } from './words.ts'

/** Whether a name is part of something else: a paper's name, a street's, a tongue, a share's letters. */
export function isOther(context: Context, candidate: Candidate): boolean {
  const { text, words } = context
  const { node, start, end, from, to } = candidate
  const first = candidate.senses[0] as Sense
  const word = words[from] as Word
  if (node.prefix) return text[end] !== '-' && end === word.end
  if (node.exact === 'US')
    return isAmongCapitals(context, candidate) && !isCountryAmongCapitals(context, candidate)
  // `in 44 BC`
  if (node.exact && /^B\.?C/.test(node.exact) && /^(?:\d+|century|c)$/.test(words[from - 1]?.text ?? ''))
    return true
  if (text[start - 1] === '<' && /^(?:>|\.\p{Lu}{1,2}>)/u.test(text.slice(end, end + 4))) return true
  const isPlace = first.people < COUNTRY
  if (isPlace && to === from + 1) {
    // `BA` is an airline before it is a town.
    if (
      node.senses &&
      !node.exact &&
      isUpper(word.text) &&
      word.text.length <= 4 &&
      !isAmongCapitals(context, candidate)
    )
      return true
    // The musical “Hamilton”
    if (/["“]/.test(text[start - 1] ?? '') && /^[.,]?["”]/.test(text.slice(end, end + 2))) return true
  }
  if (first.kind === 'city' && isDoubleBarrelled(context, candidate)) return true
  const next = wordAfter(context, candidate)
  if (first.kind === 'demonym' && isTongue(context, candidate)) return true
  if (!next?.capital || isUpper(next.text)) return false
  const key = keyOf(next.text)
  const third = words[to + 1]
  const second = third?.capital && spaced(text, next.end, third.start) ? keyOf(third.text) : ''
  // `Texas Street`, `Turkey Creek`, `Boston Red Sox`, `Sydney Morning Herald`
  if (STREETS.has(key)) return true
  if (isPlace && (TEAMS.has(key) || TEAMS_OF_TWO.has(`${key} ${second}`))) return true
  return PAPERS.has(key) || (EDITIONS.has(key) && PAPERS.has(second))
}

/** `Alfa-Laval`, `Bristol-Myers`: joined to a name that is no place's. */
function isDoubleBarrelled({ text, words, byStart, byEnd }: Context, candidate: Candidate): boolean {
  const { from, to, start, end } = candidate
  const before = words[from - 1]
  const after = words[to]
  return (
    (!!before?.capital && before.end === start - 1 && text[start - 1] === '-' && !byEnd.has(from)) ||
    (!!after?.capital && after.start === end + 1 && text[end] === '-' && !byStart.has(to))
  )
}

/** What stands between a place and the rest of a paper's name. */
const EDITIONS: ReadonlySet<string> = new Set(['morning', 'evening', 'sunday', 'daily'])

/** `US FORCES LAND`, `IN THE US`: where no sentence has a pronoun. */
const isCountryAmongCapitals = (context: Context, { from, start }: Candidate): boolean => {
  const before = context.words[from - 1]
  return (
    opensSentence(context, context.words[from] as Word) ||
    (before !== undefined && /^(?:THE|IN|ANTI|PRO|EX|NON)$/.test(before.text) && start === before.end + 1)
  )
}

/** `speaks French`, `in German and English`: the language, and not what is of that country. */
function isTongue(context: Context, candidate: Candidate): boolean {
  const { text, words } = context
  const key = text.slice(candidate.start, candidate.end).toLowerCase()
  if (!LANGUAGES.has(key)) return false
  if (/^-(?:language|speaking|speaker)/.test(text.slice(candidate.end, candidate.end + 9))) return true
  const next = wordAfter(context, candidate)
  if (next && /^(?:language|speaker|speaking|lesson|translation|version|classe?s?|word)s?$/.test(next.text))
    return true
  const before = words[candidate.from - 1]
  if (!before || !spaced(text, before.end, candidate.start) || !SPEAKING.has(keyOf(before.text))) return false
  return !next || !isLetters(next) || WITHIN.has(keyOf(next.text))
}
