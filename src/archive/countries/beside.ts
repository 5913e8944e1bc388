import { type Candidate, type Context, wordAfter } from './candidate.ts'
import { OF_STATES } from './data/context.ts'
import { COUNTRY, type Sense } from './lexicon.ts'
import { isUpper, keyOf } from './words.ts'

/** Thousands of people from which on a region does not lie inside of another one. */
const REGION_OF_NOTE = 100

/** Whether a state or province of North America is among a name's senses. */
const stateOf = ({ senses }: Candidate) =>
  senses.find(({ kind, code }) => kind === 'region' && (code === 'US' || code === 'CA'))

/** What a name stands for beyond doubt, by what stands right behind it. */
export const besideOf = (context: Context, candidate: Candidate): Sense | undefined =>
  insideOf(context, candidate) ?? stateWithGovernor(context, candidate)

/** `Paris, Texas`, `Athens, Ga.`, `Kingston, Jamaica`: what stands behind the comma says where it is. */
function insideOf(context: Context, candidate: Candidate): Sense | undefined {
  const { text, byStart } = context
  const outer = byStart.get(candidate.to)
  if (!outer || text.slice(candidate.end, outer.start) !== ', ') return undefined
  const first = candidate.senses[0] as Sense
  const isPlace = first.people < COUNTRY
  const state = stateOf(outer)
  if ((!isPlace && !state) || first.kind === 'demonym') return undefined
  const known = candidate.senses.find(({ code }) => outer.senses.some((sense) => sense.code === code))
  if (known) return known
  // A town that the list lacks; but in `Bavaria, Texas` one region is not inside of the other.
  const isRegion = first.kind === 'region' && first.people >= REGION_OF_NOTE
  const isTown = isPlace ? !isRegion : isTownLikeCountry(context, candidate, outer)
  return isTown && state ? { code: state.code, kind: 'city', people: 0 } : undefined
}

/** `Peru, Ind.`, `in Peru, Indiana,`: a town by a country's name; in `Canada, Mexico, Texas and` it is none. */
function isTownLikeCountry({ text }: Context, { start }: Candidate, outer: Candidate): boolean {
  if ((outer.senses[0]?.people ?? 0) >= COUNTRY) return false
  const isShort = outer.end - outer.start <= 6 && text[outer.end - 1] === '.'
  return isShort || (/^(?:[,.;)]|$)/.test(text.slice(outer.end, outer.end + 1)) && text[start - 2] !== ',')
}

/** `the Georgia governor`: a state, and not the country of its name. */
function stateWithGovernor(context: Context, candidate: Candidate): Sense | undefined {
  if (!candidate.senses[0] || candidate.senses[0].people < COUNTRY) return undefined
  const state = stateOf(candidate)
  const next = state && wordAfter(context, candidate)
  return next && OF_STATES.has(keyOf(next.text)) ? state : undefined
}

/** What stands between the place of a dateline and its report: `, Nigeria, March 3 (AP) —`. */
const DATELINE =
  /^(?:, \p{Lu}[\p{L}. ]{1,30})?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?(?: ?\(\p{Lu}[^()\n]{1,30}\))? ?(?:--?|—|–|\|)/u
const DATELINE_LENGTH = 100

/** `LAGOS, Nigeria (AP) —` at the start of a line: where a report comes from. */
export function isDateline({ text }: Context, { start, end }: Candidate): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  const found = DATELINE.exec(text.slice(end, end + DATELINE_LENGTH))?.[0]
  return (
    found !== undefined && (found.includes('(') || isUpper(text.slice(start, end).replace(/[^\p{L}]/gu, '')))
  )
}
