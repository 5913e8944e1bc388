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
  INSTITUTION_NOUNS,
  LOCATIVE,
  NAME_PARTICLES,
  NEWSPAPER_NOUNS,
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

/** A city of at least this prominence after a name is a place too: `in India Delhi`. */
const KNOWN_CITY = 300

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
  if (
    (first.kind === 'name' || first.kind === 'city') &&
    !node.isPerson &&
    isAfterGivenName(context, candidate)
  )
    return 'surname'
  if (isFirstNameBeforeSurname(context, candidate)) return 'given'
  if (first.prominence >= COUNTRY && !node.isPerson) return undefined
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
  if (first.prominence >= COUNTRY && namesInstitution(context, candidate)) return undefined
  const next = byStart.get(to)
  if (next && !next.node.isPerson && (next.senses[0]?.prominence ?? 0) >= BIG_CITY) return undefined
  if (namesEvent(context, candidate)) return undefined
  return !isBig || isGivenName(keyOf(text.slice(start, end))) ? 'given' : undefined
}

/** `, 52,`, `said she was` and `left. She` after a full name, `said she` after the given name in the next sentence. */
const AGE_OR_PRONOUN =
  /^(?:, \d{1,2}(?:, |\.|;)|(?: \p{Ll}+){1,4} (?:she|he|her|his)\b|[^.!?\n]{0,80}[.!?] (?:(?:She|He) \p{Ll}|\p{Lu}\p{Ll}+ \p{Ll}+ (?:that )?(?:she|he)\b))/u
const REACH_OF_PRONOUN = 120
/** Acts and states of one person, after a full name: `India Arie sang`, `Holland Taylor is 75`. */
const ACT_OF_PERSON =
  /^(?:['’]s (?:husband|wife|son|daughter|mother|father)\b| Jr\b| (?:sang|sings|danced|dances|smiled|laughed|grinned|joked|joined the (?:panel|cast|band|show)|(?:scored|signed) for|starred|stars|co-stars|plays|played (?:a|an|the|her|his)|portrays|portrayed|wore|wears|was born|won an? (?:Grammy|Oscar|Emmy)|(?:is|was|turned) \d{1,2}[.,;])(?!\p{L}))/u
/** `Delhi Muslims`, `Iraq Kurds` */
const PLURAL = /[^s]s$/
const BEFORE_STARS: ReadonlySet<string> = new Set(['stars', 'starring', 'starred'])

/** Returns whether a country and two or three more words name an institution: `Israel Aerospace Industries`. */
function namesInstitution({ text, words }: Context, { to, end }: Candidate): boolean {
  let before = end
  for (const [i, word] of words.slice(to, to + 4).entries()) {
    if (!word.isCapitalised || text.slice(before, word.start) !== ' ') return false
    if (i > 0 && INSTITUTION_NOUNS.has(keyOf(word.text))) return true
    before = word.end
  }
  return false
}

/** Returns whether the words around a name and a surname show a person: `the singer India Arie`, `India Hicks, 52, `. */
function isFirstNameBeforeSurname(context: Context, candidate: Candidate): boolean {
  const { text, byStart } = context
  const surname = wordAfter(context, candidate)
  const { kind } = candidate.senses[0] as Sense
  if (!surname || (kind !== 'name' && kind !== 'city') || candidate.to > candidate.from + 1) return false
  const key = keyOf(surname.text)
  if (!surname.isCapitalised || isUpper(surname.text)) return false
  if ((byStart.get(candidate.to)?.senses[0]?.prominence ?? 0) >= KNOWN_CITY) return false
  if (NOT_SURNAMES.has(key) || NEWSPAPER_NOUNS.has(key) || namesEvent(context, candidate)) return false
  const before = wordBefore(context, candidate)?.text ?? ''
  const after = text.slice(surname.end, surname.end + REACH_OF_PRONOUN)
  return (
    before !== 'the' &&
    !PLACE_PREPOSITIONS.has(before.toLowerCase()) &&
    (ROLES.has(before) ||
      BEFORE_STARS.has(before) ||
      AGE_OR_PRONOUN.test(after) ||
      (!PLURAL.test(key) && ACT_OF_PERSON.test(after)))
  )
}

/** Words before a name that only a place has, and after it: `in Chad`, `the king of Jordan`, `flew to Israel`, `Israel’s army`. */
const BEFORE_COUNTRY =
  /\b(?:in|inside|outside|across|throughout|near|into|within|from|(?:flew|flown|fled|travel\w*|went|gone|moved|returned|visit|trip|exports) to) (?:\p{Lu}\p{Ll}+ (?:and|or) )?$/u
const OF = /\b(\p{L}+) of $/u
const startsWithCapital = (word: string) => /^\p{Lu}/u.test(word)
const POSSESSIVE = /^['’]s? (?:\p{Ll}+ )?(\p{L}+)/u

/** Returns whether the words next to a name that is also a given name show the country. */
export function isUsedAsCountry({ text }: Context, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  if (BEFORE_COUNTRY.test(before)) return true
  // `the king of Jordan`, `Idriss Deby of Chad`
  const owned = OF.exec(before)?.[1] ?? ''
  const owns = POSSESSIVE.exec(text.slice(end, end + 40))?.[1] ?? ''
  return startsWithCapital(owned) || NOT_SURNAMES.has(keyOf(owned)) || NOT_SURNAMES.has(keyOf(owns))
}

/** Words before the full name of a politician, whose country the text may name as well: `Minister Israel Katz`. */
const OFFICES: ReadonlySet<string> = new Set(['minister', 'ambassador', 'premier', 'president'])

/** Returns whether a text that has a country’s name as a given name goes on to use it alone: `Jordan Peele`, `Jordan`. */
export function mayStandAlone(context: Context, candidate: Candidate): boolean {
  const before = wordBefore(context, candidate)
  if (before && OFFICES.has(keyOf(before.text))) return false
  const next = context.words[candidate.to + 1]
  const surname = wordAfter(context, candidate)
  // `Kenya Wildlife Service`
  return !(next?.isCapitalised && surname && context.text.slice(surname.end, next.start) === ' ')
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
  // `Whitney Houston`: only a state or country follows a town without a comma.
  const isSmall = (place.senses[0]?.prominence ?? 0) < KNOWN_CITY
  if (isSmall && candidate.senses[0]?.kind === 'city' && !isAfterWord(context, place)) return true
  return (
    place.from === candidate.from - 1 &&
    !place.senses.some(({ code }) => candidate.senses.some((sense) => sense.code === code)) &&
    !isAfterWord(context, place)
  )
}
