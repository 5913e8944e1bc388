import {
  type Candidate,
  type Context,
  isAfterWord,
  namesEvent,
  opensSentence,
  wordAfter,
  wordBefore,
} from './candidate.ts'
import {
  GIVEN_NAMES_THAT_ARE_WORDS,
  HONORIFICS,
  LOCATIVE,
  NAME_PARTICLES,
  NOT_GIVEN_NAMES,
  NOT_SURNAMES,
  PLACE_PREPOSITIONS,
  ROLES,
  TITLES,
  VERBS_OF_PEOPLE,
} from './data/context-words.ts'
import { loadLexicon } from './lexicon.ts'
import { COUNTRY, type Sense } from './name-tree.ts'
import { isUpper, keyOf } from './words.ts'

/** A city of at least this prominence is not a surname, unless a given name comes before it. */
const BIG_CITY = 1000

/** A city of at least this prominence is not a person, unless the words right before it say so. */
const FAMOUS_CITY = 2000

const isGivenName = (key: string) => loadLexicon().givenNames.has(key)

/**
 * Returns the part that a name plays in a person's name: a surname after a title or a given name, or a given name
 * before a surname; undefined if it is not part of one.
 */
export function partOfPersonName(context: Context, candidate: Candidate): 'surname' | 'given' | undefined {
  const { text, byStart, byEnd } = context
  const { node, senses, start, end, from, to } = candidate
  // `FrontCounter BC`
  if (node.exact) return undefined
  const first = senses[0] as Sense
  const isBig = first.prominence >= BIG_CITY
  const before = wordBefore(context, candidate)
  const key = before && keyOf(before.text)
  if (before?.isCapitalised && key && HONORIFICS.has(key)) return 'surname'
  if (key && NAME_PARTICLES.has(key) && text[start - 1] === '-') return 'surname'
  if (actsAsPerson(context, candidate)) return 'surname'
  if (first.prominence >= COUNTRY && !node.isPerson)
    return first.kind === 'name' && isAfterGivenName(context, candidate) ? 'surname' : undefined
  if (before?.isCapitalised && key) {
    if (TITLES.has(key)) return 'surname'
    const isInitial = /^\p{Lu}$/u.test(before.text) && text[before.end] === '.' && !byEnd.get(from)
    if (isInitial && !isUpper(text.slice(start, end))) return 'surname'
    if (node.isPerson && isAfterGivenName(context, candidate)) return 'surname'
    if (!byEnd.get(from) && !isUpper(before.text)) {
      if (isGivenName(key) && !(first.prominence >= COUNTRY && GIVEN_NAMES_THAT_ARE_WORDS.has(key)))
        return 'surname'
      const mayBeGivenName =
        !NOT_GIVEN_NAMES.has(key) && !LOCATIVE.has(key) && !NOT_SURNAMES.has(key) && text[before.end] === ' '
      if (!isBig && mayBeGivenName && (node.isPerson || !opensSentence(context, before))) return 'surname'
    }
  } else if (key && NAME_PARTICLES.has(key)) return 'surname'
  if (!node.isPerson || key === 'the') return undefined
  const after = wordAfter(context, candidate)
  if (!after?.isCapitalised || isUpper(after.text) || NOT_SURNAMES.has(keyOf(after.text))) return undefined
  const next = byStart.get(to)
  if (next && !next.node.isPerson && (next.senses[0]?.prominence ?? 0) >= BIG_CITY) return undefined
  if (namesEvent(context, candidate)) return undefined
  return !isBig || isGivenName(keyOf(text.slice(start, end))) ? 'given' : undefined
}

/** The agency of a photographer: `Zen Trinidad/PNA`. */
const AGENCY = /^\/(?:\p{Lu}{2,5}\)|Reuters|Getty|Shutterstock|Bloomberg)/u
/** An age after a name: `Lourdes, 21, danced`. */
const AGE = /^, \d{1,2}(?:, |\.|;)/

/** Returns whether the words around the name of a city show a person: `her daughter Lourdes`, `Rosario said`. */
function actsAsPerson(context: Context, candidate: Candidate): boolean {
  const { text } = context
  const { senses, end } = candidate
  const first = senses[0] as Sense
  const before = wordBefore(context, candidate)
  if (text[end] === '/' && before?.isCapitalised && AGENCY.test(text.slice(end, end + 12))) return true
  if (first.kind !== 'city') return false
  if (before && ROLES.has(before.text)) return true
  if (first.prominence >= FAMOUS_CITY || (before && PLACE_PREPOSITIONS.has(before.text))) return false
  const after = wordAfter(context, candidate)
  if (after ? VERBS_OF_PEOPLE.has(after.text) : AGE.test(text.slice(end, end + 6))) return true
  return before?.text === 'said' && /^(?:[,.](?:[ \n]|$)| who\b)/.test(text.slice(end, end + 5))
}

/**
 * Returns whether a given name comes before a name: `Tom Holland`, `Vernon Jordan`. In `Santiago, Chile` and
 * `in Victoria Australia` it is a place instead.
 */
function isAfterGivenName(context: Context, candidate: Candidate): boolean {
  const { text, byEnd } = context
  const before = wordBefore(context, candidate)
  if (!before?.isCapitalised || isUpper(before.text) || text[before.end] !== ' ') return false
  const key = keyOf(before.text)
  if (!isGivenName(key) || GIVEN_NAMES_THAT_ARE_WORDS.has(key)) return false
  const place = byEnd.get(candidate.from)
  if (!place) return true
  return (
    place.from === candidate.from - 1 &&
    !place.senses.some(({ code }) => candidate.senses.some((sense) => sense.code === code)) &&
    !isAfterWord(context, place)
  )
}
