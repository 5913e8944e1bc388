import { type Candidate, type Context, wordAfter } from './candidate.ts'
import { LOCATIVE, STATE_NOUNS } from './data/context-words.ts'
import { hasTown } from './local-towns.ts'
import { COUNTRY, type Sense } from './name-tree.ts'
import { keyOf, type Word } from './words.ts'

/** A region of at least this prominence is not a place inside another region. */
const KNOWN_REGION = 100

/** Returns the meaning of a name as a state or province of North America, if it has one. */
const stateOf = ({ senses }: Candidate) =>
  senses.find(({ kind, code }) => kind === 'region' && (code === 'US' || code === 'CA'))

/** Returns the meaning of a name that the words right after it leave no doubt about. */
export const qualifiedSense = (context: Context, candidate: Candidate): Sense | undefined =>
  placeInPlace(context, candidate) ?? stateBeforeNoun(context, candidate)

/** `Paris, Texas`, `Athens, Ga.`, `Kingston, Jamaica`: the name after the comma says where the place is. */
function placeInPlace(context: Context, candidate: Candidate): Sense | undefined {
  const { text, byStart } = context
  const outer = byStart.get(candidate.to)
  if (!outer || text.slice(candidate.end, outer.start) !== ', ') return undefined
  const first = candidate.senses[0] as Sense
  const isPlace = first.prominence < COUNTRY
  const state = stateOf(outer)
  if ((!isPlace && !state) || first.kind === 'demonym') return undefined
  // Ontario is the province rather than the town in California.
  const outerSenses = state && state === outer.senses[0] ? [state] : outer.senses
  const known = candidate.senses.find(({ code }) => outerSenses.some((sense) => sense.code === code))
  if (known) return known
  // A town that the lexicon lacks. But in `Bavaria, Texas`, the regions are not inside each other.
  const isRegion =
    first.kind === 'region' &&
    first.prominence >= KNOWN_REGION &&
    !hasTown(text.slice(outer.start, outer.end), text.slice(candidate.start, candidate.end))
  const isTown = isPlace ? !isRegion : isTownNamedLikeCountry(context, candidate, outer)
  return isTown && state ? { code: state.code, kind: 'city', prominence: 0 } : undefined
}

/** The maximum number of words of a town, such as `Stoke on Trent`. */
const MAX_WORDS_OF_TOWN = 4

/** Returns whether a region comes after one of its towns and a comma: `off Ilfracombe, Devon`. */
export function isRegionOfTown({ text, words }: Context, { from, start }: Candidate, sense: Sense): boolean {
  if (sense.kind !== 'region') return false
  let i = from - 1
  const town = words[i]
  if (!town?.isCapitalised || text.slice(town.end, start) !== ', ') return false
  for (; i > from - 2 - MAX_WORDS_OF_TOWN; i--) {
    const word = words[i] as Word | undefined
    const before = words[i - 1]
    if (!word || !before || !/^[ -]$/.test(text.slice(before.end, word.start))) return false
    const key = keyOf(before.text)
    if (!before.isCapitalised && !PARTICLES_OF_TOWN.has(key)) return LOCATIVE.has(key) || key === 'of'
  }
  return false
}
const PARTICLES_OF_TOWN: ReadonlySet<string> = new Set(['on', 'upon', 'le', 'de', 'la'])

/** `Peru, Ind.`, `in Peru, Indiana,`: a town with the name of a country. Not so in `Canada, Mexico, Texas and`. */
function isTownNamedLikeCountry({ text }: Context, { start }: Candidate, outer: Candidate): boolean {
  if ((outer.senses[0]?.prominence ?? 0) >= COUNTRY) return false
  const isAbbreviated = outer.end - outer.start <= 6 && text[outer.end - 1] === '.'
  if (isAbbreviated) return true
  return /^(?:[,.;)]|$)/.test(text.slice(outer.end, outer.end + 1)) && text[start - 2] !== ','
}

/** `the Georgia governor`: the state, not the country of the same name. */
function stateBeforeNoun(context: Context, candidate: Candidate): Sense | undefined {
  if (!candidate.senses[0] || candidate.senses[0].prominence < COUNTRY) return undefined
  const state = stateOf(candidate)
  const next = state && wordAfter(context, candidate)
  return next && STATE_NOUNS.has(keyOf(next.text)) ? state : undefined
}
