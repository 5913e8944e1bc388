import { type Candidate, type Context, hasLetters, isOneSpace, wordAfter } from './candidate.ts'
import {
  AFTER_ENGLISH,
  AFTER_LANGUAGE,
  AFTER_OWN_LANGUAGE,
  BEFORE_ENGLISH,
  BEFORE_LANGUAGE,
  BEFORE_OWN_LANGUAGE,
  FUNCTION_WORDS,
  LANGUAGES,
} from './data/language-words.ts'
import { keyOf, type Word } from './words.ts'

/** The maximum number of languages on either side of a name that may be in one list with it. */
const MAX_LISTED = 6
/** Words between two languages of a list, and the whole text there. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'to', 'into', 'in', 'from', 'then', 'some'])
const BETWEEN_LISTED =
  /^(?:, ?(?:and |or |then )?(?:some )?| (?:and|or|nor|to|into) (?:in |from |some )?|\/)$/
const MAX_BETWEEN = 12
/** The number of characters before a language that show that it is one. */
const MAX_BEFORE = 50

/** Returns whether a demonym means the language: `speaks French`, `in both German and English`, `French-language`. */
export function isLanguage(context: Context, { from, to, end }: Candidate): boolean {
  const { text, words } = context
  if (to !== from + 1 || !LANGUAGES.has(keyOf((words[from] as Word).text))) return false
  if (/^-(?:language|speaking|speaker|medium)/.test(text.slice(end, end + 9))) return true
  if (text[end] === '-') return false
  const { start } = words[from] as Word
  if (BEFORE_OWN_LANGUAGE.test(text.slice(Math.max(0, start - 6), start)))
    if (AFTER_OWN_LANGUAGE.test(text.slice(end, end + MAX_BEFORE))) return true
  const first = endOfList(context, from, -1)
  const last = endOfList(context, from, 1)
  const { end: endOfLast, text: textOfLast } = words[last] as Word
  const nextOfLast = words[last + 1]
  const next = nextOfLast && isOneSpace(text, endOfLast, nextOfLast.start) ? nextOfLast : undefined
  if (next && AFTER_LANGUAGE.has(next.text)) return true
  if (next && textOfLast === 'English' && AFTER_ENGLISH.has(next.text)) return true
  // `signs in Chinese and English lined the road`
  const isVerb = first !== last && next?.text.endsWith('ed')
  if (next && hasLetters(next) && !isVerb && !FUNCTION_WORDS.has(keyOf(next.text))) return false
  // `is Spanish for “the child”`
  if (next?.text === 'for' && /["“‘']/.test(text[next.end + 1] ?? '')) return true
  const firstStart = (words[first] as Word).start
  const before = text.slice(Math.max(0, firstStart - MAX_BEFORE), firstStart)
  return BEFORE_LANGUAGE.test(before) || (textOfLast === 'English' && BEFORE_ENGLISH.test(before))
}

/** Returns the index of the first or the last language of the list that a language is in. */
function endOfList({ text, words }: Context, from: number, step: 1 | -1): number {
  let at = from
  for (let count = 0; count < MAX_LISTED; count++) {
    let next = at + step
    while (JOINING.has(words[next]?.text ?? '')) next += step
    const other = words[next]
    if (!other || !LANGUAGES.has(keyOf(other.text))) break
    const [left, right] = step < 0 ? [other, words[at] as Word] : [words[at] as Word, other]
    if (right.start - left.end > MAX_BETWEEN || !BETWEEN_LISTED.test(text.slice(left.end, right.start))) break
    at = next
  }
  return at
}

/** Words before the pastry: `a Danish`, `a cheese Danish`. */
const BEFORE_PASTRY =
  /(?:\b(?:an?|cheese|cherry|apple|apricot|\w+berry|lemon|cinnamon|custard|fruit|prune|raisin|almond|pecan|stale|warm)|\b(?:coffee|tea) (?:and|or)) $/i
const AFTER_PASTRY = new Set('with for from and or at on is was were costs to'.split(' '))

/** Returns whether `Danish` is a pastry: `a coffee and a Danish`. Not so in `a Danish or Swedish ship`. */
export function isPastry(context: Context, candidate: Candidate): boolean {
  const { text, words, byStart } = context
  const { start, end, to } = candidate
  if (text.slice(start, end) !== 'Danish' || text[end] === '-') return false
  if (!BEFORE_PASTRY.test(text.slice(Math.max(0, start - 12), start))) return false
  const next = wordAfter(context, candidate)
  if (!next) return !byStart.has(to)
  if (hasLetters(next) && !AFTER_PASTRY.has(next.text)) return false
  const isJoined = next.text === 'and' || next.text === 'or'
  if (!isJoined) return true
  const after = words[to + 1]?.text === 'a' ? to + 2 : to + 1
  return !byStart.has(after)
}
