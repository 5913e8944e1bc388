import type { Mention } from '../article.ts'
import { besideOf, isDateline } from './beside.ts'
import { type Candidate, type Context, isLocated, opensSentence, wordAfter } from './candidate.ts'
import { BEFORE_COUNTRY, OF_STATES, OF_TOWNS, WITHIN_PLACE } from './data/context.ts'
import { COUNTRY, type Node, neighboursOf, type Sense } from './lexicon.ts'
import { isOther } from './other-things.ts'
import { partOfPerson } from './persons.ts'
import { keyOf, type Word } from './words.ts'

/** How much likelier a place is that lies in a country which the text names anyway. */
const AT_HOME = 20
/** Thousands of people from which on a city is news by its name alone, or where it is said to be a place. */
const KNOWN = 300
const HEARD_OF = 100
const SMALL = 30
/** From which on a name that is a person's too means the place where its country is named. */
const LARGE = 1000
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
  const open: Open[] = []
  const times = new Map<Node, number>()
  const persons = new Set<Node>()
  for (const candidate of candidates) {
    const { node } = candidate
    const isHere = isDateline(context, candidate)
    if (!isHere && isOther(context, candidate)) continue
    const sure = besideOf(context, candidate)
    const part = sure || isHere ? undefined : partOfPerson(context, candidate)
    // News goes on with the surname: behind `Michael Jordan`, `Jordan` is he; behind `Israel Katz`, `Israel` is the country.
    if (part === 'surname') persons.add(node)
    if (part) continue
    open.push({ candidate, sure, isHere })
    times.set(node, (times.get(node) ?? 0) + 1)
  }
  const support = new Set<string>()
  for (const { candidate, sure } of open) {
    const code = sure?.code ?? certainOf(context, candidate, persons)
    if (code) support.add(code)
  }
  const evidence: Evidence = { support, persons, times }
  return open.flatMap(({ candidate, sure, isHere }): Mention[] => {
    const sense = sure ?? likeliest(candidate, support)
    if (!sure && !isHere && !isMeant(context, candidate, sense, evidence)) return []
    return [{ start: candidate.start, end: candidate.end, code: sense.code, kind: sense.kind }]
  })
}

/** A name that nothing right beside it makes a person's or another thing's. */
interface Open {
  candidate: Candidate
  /** What it is beyond doubt, by what stands behind it. */
  sure?: Sense | undefined
  /** Whether it says where a report comes from. */
  isHere: boolean
}

/** What the whole text tells of the names in it. */
interface Evidence {
  /** The countries that it names beyond doubt. */
  support: ReadonlySet<string>
  /** Names that are a person's surname somewhere in it. */
  persons: ReadonlySet<Node>
  times: ReadonlyMap<Node, number>
}

/** The country that a name says beyond doubt, if it does. */
function certainOf(context: Context, candidate: Candidate, persons: ReadonlySet<Node>): string | undefined {
  const { node, senses } = candidate
  const [first, second] = senses as [Sense, Sense?]
  if (node.person || node.word || (second?.people ?? 0) >= FAMOUS) return undefined
  if (persons.has(node) && !isLocated(context, candidate, BEFORE_COUNTRY)) return undefined
  if (first.kind === 'city')
    return first.people >= KNOWN && first.people > (second?.people ?? 0) * AT_HOME ? first.code : undefined
  const alone = first.kind === 'region' ? first.people >= KNOWN && !second : first.kind === 'capital'
  return first.people >= COUNTRY || alone ? first.code : undefined
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

/** `Turkey’s parliament`, `that Turkey votes`: written large though no sentence begins, beside a twin in small letters. */
const isWritten = (context: Context, { from, end }: Candidate) =>
  !opensSentence(context, context.words[from] as Word) || /^['’]s /.test(context.text.slice(end, end + 3))

/** `Virginia lawmakers`, `the Florida coast`, `Tim of Missouri`: a state, and no person's given name. */
function isOfState(context: Context, candidate: Candidate): boolean {
  const next = wordAfter(context, candidate)
  return (
    (next !== undefined && OF_STATES.has(keyOf(next.text))) || isLocated(context, candidate, BEFORE_STATE)
  )
}
const BEFORE_STATE: ReadonlySet<string> = new Set(['of', 'the'])

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

/** Whether a name that may be a place's is meant so. */
function isMeant(
  context: Context,
  candidate: Candidate,
  sense: Sense,
  { support, persons, times }: Evidence,
): boolean {
  const { node } = candidate
  const { people } = sense
  const isCountry = people >= COUNTRY
  if (isCountry && (support.has(sense.code) || isLocated(context, candidate, BEFORE_COUNTRY))) return true
  if (persons.has(node) && !isLocated(context, candidate, WITHIN_PLACE)) return false
  if (isCountry) return !node.word || !hasTwin(context, candidate) || isWritten(context, candidate)
  const next = wordAfter(context, candidate)
  const located = isLocated(context, candidate) || (next !== undefined && OF_TOWNS.has(keyOf(next.text)))
  if (people >= FAMOUS && sense.kind === 'region' && isOfState(context, candidate)) return true
  if (node.person || node.word) {
    if (node.word && wordAfter(context, candidate)?.capital) return false
    if (people >= FAMOUS && (sense.kind !== 'region' || support.has(sense.code))) return true
    if (!node.word && people > LARGE && support.has(sense.code)) return true
    return located && (support.has(sense.code) || people >= HEARD_OF)
  }
  if (support.has(sense.code) || people >= KNOWN) return true
  return (
    (located && people >= SMALL) ||
    (people >= HEARD_OF && ((times.get(node) ?? 0) > 1 || candidate.to > candidate.from + 1))
  )
}
