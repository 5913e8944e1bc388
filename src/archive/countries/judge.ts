import type { Mention } from '../article.ts'
import { type Candidate, type Context, isLocated, wordAfter } from './candidate.ts'
import { BEFORE_COUNTRY, WITHIN_PLACE } from './context.ts'
import { COUNTRY, type Node, neighboursOf, type Sense } from './lexicon.ts'
import { isOther } from './other-things.ts'
import { partOfPerson } from './persons.ts'
import type { Word } from './words.ts'

/** How much likelier a place is that lies in a country which the text names anyway. */
const AT_HOME = 20
/** Thousands of people from which on a city is news by its name alone, or where it is said to be a place. */
const KNOWN = 500
const HEARD_OF = 100
const SMALL = 30
/** And from which on a name that is a person's or a word too means the place, unless something speaks against it. */
const FAMOUS = 2000
/**
 * Says what each name in a text stands for, by what stands around it and by what else the text names.
 * @param words all words of `text`
 * @param candidates in order
 * @returns those that name a country
 */
export function judge(text: string, words: readonly Word[], candidates: readonly Candidate[]): Mention[] {
  const context: Context = {
    text,
    words,
    byStart: new Map(candidates.map((candidate) => [candidate.from, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.to, candidate])),
    twins: new Map(),
  }
  const support = supportOf(candidates)
  const times = new Map<Node, number>()
  const persons = new Set<Node>()
  const open: { candidate: Candidate; sure?: Sense }[] = []
  for (const candidate of candidates) {
    if (isOther(context, candidate)) continue
    const sure = insideOf(context, candidate)
    if (sure) {
      support.add(sure.code)
      open.push({ candidate, sure })
      continue
    }
    const part = partOfPerson(context, candidate)
    // News goes on with the surname: behind `Michael Jordan`, `Jordan` is he; behind `Israel Katz`, `Israel` is the country.
    if (part === 'surname') persons.add(candidate.node)
    if (!part) {
      open.push({ candidate })
      times.set(candidate.node, (times.get(candidate.node) ?? 0) + 1)
    }
  }
  return open.flatMap(({ candidate, sure }): Mention[] => {
    const sense = sure ?? likeliest(candidate, support)
    if (
      !sure &&
      !isMeant(context, candidate, sense, { support, persons, again: (times.get(candidate.node) ?? 0) > 1 })
    )
      return []
    return [{ start: candidate.start, end: candidate.end, code: sense.code, kind: sense.kind }]
  })
}

/** The countries that a text names beyond doubt. */
function supportOf(candidates: readonly Candidate[]): Set<string> {
  const support = new Set<string>()
  for (const { node, senses } of candidates) {
    const [first, second] = senses as [Sense, Sense?]
    if (node.person || node.word || (second?.people ?? 0) >= FAMOUS) continue
    const alone = first.kind === 'region' ? first.people >= KNOWN && !second : first.kind === 'capital'
    if (first.people >= COUNTRY || alone) support.add(first.code)
  }
  return support
}

/** Whether the text has a name in small letters too: `fine china`, `roast turkey`. */
function hasTwin({ text, words, twins }: Context, { node, from, to }: Candidate): boolean {
  const known = twins.get(node)
  if (known !== undefined) return known
  const twin = ` ${(words[from] as Word).text.toLowerCase()}`
  const at = to > from + 1 ? -1 : text.indexOf(twin)
  const has = at >= 0 && !/^\p{L}{2}/u.test(text.slice(at + twin.length, at + twin.length + 2))
  twins.set(node, has)
  return has
}

/** The sense that is likeliest where these countries are named. */
function likeliest({ senses }: Candidate, support: ReadonlySet<string>): Sense {
  const first = senses[0] as Sense
  if (senses.length === 1) return first
  if (first.people >= COUNTRY) return rival(senses, support) ?? first
  let best = first
  let most = 0
  for (const sense of senses) {
    const score = sense.people * (support.has(sense.code) ? AT_HOME : 1)
    if (score > most) {
      most = score
      best = sense
    }
  }
  return best
}

/** What has a country's name and is meant where only it is named otherwise: the other Korea, the state of Georgia. */
function rival(senses: readonly Sense[], support: ReadonlySet<string>): Sense | undefined {
  const [first, second] = senses as [Sense, Sense]
  if (second.people < FAMOUS || !support.has(second.code) || support.has(first.code)) return undefined
  return second.people < COUNTRY && neighboursOf(first.code).some((code) => support.has(code))
    ? undefined
    : second
}

/** Whether a state or province of North America is among a name's senses. */
const stateOf = ({ senses }: Candidate) =>
  senses.find(({ kind, code }) => kind === 'region' && (code === 'US' || code === 'CA'))

/** `Paris, Texas`, `Athens, Ga.`, `Kingston, Jamaica`: what stands behind the comma says where it is. */
function insideOf({ text, byStart }: Context, candidate: Candidate): Sense | undefined {
  const outer = byStart.get(candidate.to)
  if (!outer || text.slice(candidate.end, outer.start) !== ', ') return undefined
  const isPlace = (candidate.senses[0]?.people ?? 0) < COUNTRY
  const state = stateOf(outer)
  if (!isPlace && !state) return undefined
  if ((candidate.senses[0] as Sense).kind === 'demonym') return undefined
  const known = candidate.senses.find(({ code }) => outer.senses.some((sense) => sense.code === code))
  if (known) return known
  // A town that the list lacks; but in `Bavaria, Texas` one region is not inside of the other.
  const isRegion = candidate.senses[0]?.kind === 'region' && candidate.senses[0].people >= HEARD_OF
  return isPlace && state && !isRegion ? { code: state.code, kind: 'city', people: 0 } : undefined
}

/** Whether a name that may be a place's is meant so. */
function isMeant(
  context: Context,
  candidate: Candidate,
  sense: Sense,
  { support, persons, again }: { support: ReadonlySet<string>; persons: ReadonlySet<Node>; again: boolean },
): boolean {
  const { node } = candidate
  const { people } = sense
  const isCountry = people >= COUNTRY
  if (isCountry && (support.has(sense.code) || isLocated(context, candidate, BEFORE_COUNTRY))) return true
  if (persons.has(node) && !isLocated(context, candidate, WITHIN_PLACE)) return false
  if (isCountry) return !node.word || !hasTwin(context, candidate)
  const located = isLocated(context, candidate)
  if (node.person || node.word) {
    if (node.word && wordAfter(context, candidate)?.capital) return false
    if (people >= FAMOUS && (sense.kind !== 'region' || support.has(sense.code))) return true
    return located && (support.has(sense.code) || people >= HEARD_OF)
  }
  if (support.has(sense.code) || people >= KNOWN) return true
  return (located && people >= SMALL) || (again && people >= HEARD_OF)
}
