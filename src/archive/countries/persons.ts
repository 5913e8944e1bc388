import { type Candidate, type Context, opensSentence, spaced, wordAfter, wordBefore } from './candidate.ts'
import { GIVEN_WORDS, HONORIFICS, INSTITUTION, LOCATIVE, NO_NAME, NOBILIARY, TITLES } from './data/context.ts'
import { COUNTRY, isGivenName, type Sense } from './lexicon.ts'
import { isUpper, keyOf } from './words.ts'

/** Nobody is called Shanghai: from here on it takes a given name before a city's to make a person of it. */
const BIG = 1000

/** What a name is of a person's: a surname behind a title or a given name, or a given name before a surname. */
export function partOfPerson(context: Context, candidate: Candidate): 'surname' | 'given' | undefined {
  const { text, byStart, byEnd } = context
  const { node, senses, start, end, from, to } = candidate
  const first = senses[0] as Sense
  const big = first.people >= BIG
  const before = wordBefore(context, candidate)
  const key = before && keyOf(before.text)
  if (before?.capital && key && HONORIFICS.has(key)) return 'surname'
  if (key && NOBILIARY.has(key) && text[start - 1] === '-') return 'surname'
  if (first.people >= COUNTRY && !node.person)
    return first.kind === 'name' && isGivenBefore(context, candidate) ? 'surname' : undefined
  if (before?.capital && key) {
    if (TITLES.has(key)) return 'surname'
    const initial = /^\p{Lu}$/u.test(before.text) && text[before.end] === '.' && !byEnd.get(from)
    if (initial && !isUpper(text.slice(start, end))) return 'surname'
    if (node.person && isGivenBefore(context, candidate)) return 'surname'
    if (!byEnd.get(from) && !isUpper(before.text)) {
      if (isGivenName(key) && !(first.people >= COUNTRY && GIVEN_WORDS.has(key))) return 'surname'
      const unknown =
        !NO_NAME.has(key) && !LOCATIVE.has(key) && !INSTITUTION.has(key) && text[before.end] === ' '
      if (!big && unknown && (node.person || !opensSentence(context, before))) return 'surname'
    }
  } else if (key && NOBILIARY.has(key)) return 'surname'
  if (!node.person || key === 'the') return undefined
  const after = wordAfter(context, candidate)
  if (!after?.capital || isUpper(after.text) || INSTITUTION.has(keyOf(after.text))) return undefined
  const next = byStart.get(to)
  if (next && !next.node.person && (next.senses[0]?.people ?? 0) >= BIG) return undefined
  return !big || isGivenName(keyOf(text.slice(start, end))) ? 'given' : undefined
}

/** `Tom Holland`, `Vernon Jordan`: behind a given name, which in `Santiago, Chile` is a town of that country. */
function isGivenBefore(context: Context, candidate: Candidate): boolean {
  const { text, byEnd, words } = context
  const before = wordBefore(context, candidate)
  if (!before?.capital || isUpper(before.text) || text[before.end] !== ' ') return false
  const key = keyOf(before.text)
  if (!isGivenName(key) || GIVEN_WORDS.has(key)) return false
  const place = byEnd.get(candidate.from)
  if (!place) return true
  const located = words[place.from - 1]
  return (
    place.from === candidate.from - 1 &&
    !place.senses.some(({ code }) => candidate.senses.some((sense) => sense.code === code)) &&
    !(located && spaced(text, located.end, place.start) && LOCATIVE.has(keyOf(located.text)))
  )
}
