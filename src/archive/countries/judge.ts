import type { Mention } from '../article.ts'
import {
  BEFORE_COUNTRY,
  HONORIFICS,
  INSTITUTION,
  LANGUAGES,
  LOCATIVE,
  NO_NAME,
  NOBILIARY,
  PAPERS,
  SPEAKING,
  STREETS,
  TITLES,
  WITHIN,
  WITHIN_PLACE,
} from './context.ts'
import { COUNTRY, isGivenName, type Node, neighboursOf, type Sense } from './lexicon.ts'
import { isUpper, keyOf, type Word } from './words.ts'

/** A name that stands in a text, before it is judged what it stands for. */
export interface Candidate {
  node: Node
  /** What it can stand for, the most likely first; one at the least. */
  senses: readonly Sense[]
  start: number
  end: number
  /** Indexes of its first word, and of the one behind its last. */
  from: number
  to: number
}

/** A text, and where the names in it begin and end. */
interface Context {
  text: string
  words: readonly Word[]
  byStart: ReadonlyMap<number, Candidate>
  byEnd: ReadonlyMap<number, Candidate>
  /** Whether the text has a name in small letters too, as far as that is known. */
  twins: Map<Node, boolean>
}

/** How much likelier a place is that lies in a country which the text names anyway. */
const AT_HOME = 20
/** Thousands of people from which on a city is news by its name alone, or where it is said to be a place. */
const KNOWN = 500
const HEARD_OF = 100
const SMALL = 30
/** And from which on a name that is a person's or a word too means the place, unless something speaks against it. */
const FAMOUS = 2000
/** Nobody is called Shanghai: from here on it takes a given name before a city's to make a person of it. */
const BIG = 1000

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

const spaced = (text: string, start: number, end: number) => end === start + 1 && text[start] === ' '

/** The word right before a name, with nothing but a space, a hyphen or an initial's point between. */
function wordBefore({ text, words }: Context, { from, start }: Candidate): Word | undefined {
  const word = words[from - 1]
  if (!word) return undefined
  const between = text.slice(word.end, start)
  return between === ' ' || between === '-' || between === '. ' ? word : undefined
}

/** The word right behind a name. */
function wordAfter({ text, words }: Context, { to, end }: Candidate): Word | undefined {
  const word = words[to]
  return word && spaced(text, end, word.start) ? word : undefined
}

/** `in Reading`, `near Nice`: said to be a place. */
function isLocated({ text, words }: Context, { from, start }: Candidate, of = LOCATIVE): boolean {
  const word = words[from - 1]
  return word !== undefined && spaced(text, word.end, start) && of.has(keyOf(word.text))
}

const OPENS = /(?:^|[.!?:;"“”\n\r])\s*["“'‘(]?\s*$/

/** Whether a word's capital letter may be that of its sentence. */
const opensSentence = ({ text }: Context, { start }: Word) =>
  OPENS.test(text.slice(Math.max(0, start - 8), start))

const isLetters = (word: Word | undefined) => word !== undefined && /\p{L}{2}/u.test(word.text)

/** `LET US GO`: among capitals, a name cannot be told from a word. */
const isAmongCapitals = ({ words }: Context, { from, to }: Candidate): boolean => {
  const beside = [words[from - 1], words[to]].filter(isLetters) as Word[]
  return beside.length > 0 && beside.every(({ text }) => isUpper(text))
}

/** Whether a name is part of something else: a paper's name, a street's, a tongue, a share's letters. */
function isOther(context: Context, candidate: Candidate): boolean {
  const { text, words } = context
  const { node, start, end, from, to } = candidate
  const first = candidate.senses[0] as Sense
  const word = words[from] as Word
  if (node.prefix) return text[end] !== '-' && end === word.end
  if (node.exact === 'US') return isAmongCapitals(context, candidate)
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
    if (
      /^["“]$/.test(text[start - 1] ?? '') &&
      /^[.,]?["”]$/.test(text.slice(end, end + 1).replace(/[.,]/, text[end + 1] ?? ''))
    )
      return true
  }
  const next = wordAfter(context, candidate)
  if (first.kind === 'demonym') return isTongue(context, candidate)
  if (!next?.capital) return false
  const key = keyOf(next.text)
  if (isPlace && STREETS.has(key)) return true
  return PAPERS.has(key) && !isUpper(next.text)
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

/** What a name is of a person's: a surname behind a title or a given name, or a given name before a surname. */
function partOfPerson(context: Context, candidate: Candidate): 'surname' | 'given' | undefined {
  const { text, byStart, byEnd } = context
  const { node, senses, start, end, from, to } = candidate
  const first = senses[0] as Sense
  const big = first.people >= BIG
  const before = wordBefore(context, candidate)
  const key = before && keyOf(before.text)
  if (before?.capital && key && HONORIFICS.has(key)) return 'surname'
  if (first.people >= COUNTRY && !node.person) return undefined
  if (before?.capital && key) {
    if (TITLES.has(key)) return 'surname'
    const initial = /^\p{Lu}$/u.test(before.text) && text[before.end] === '.' && !byEnd.get(from)
    if (initial && !isUpper(text.slice(start, end))) return 'surname'
    if (!byEnd.get(from) && !isUpper(before.text)) {
      if (isGivenName(key)) return 'surname'
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
