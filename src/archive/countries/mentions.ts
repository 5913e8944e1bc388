import type { Mention } from '../article.ts'
import type { Candidate } from './candidate.ts'
import { NO_NAME } from './data/context.ts'
import { STATES_BEHIND_TOWNS } from './data/more-places.ts'
import { findListings } from './exchanges.ts'
import { joinedNames } from './joined.ts'
import { judge } from './judge.ts'
import { COUNTRY, lexicon, type Node } from './lexicon.ts'
import { isUpper, keyOf, type Word, wordsIn } from './words.ts'

/** What may stand between two words of one name. */
const JOINT = /^(?:[ \u00a0\n\r\t\v]{1,2}|, |\. |\.|['’-])$/

/**
 * Finds the words that name a country: the longest name first, then what stands around it says what it stands
 * for. Names need a capital letter; accents are optional. Grows with the text and not with the lists.
 * @param text any text
 * @returns mentions in order, without overlap; offsets into `text`
 */
export function findMentions(text: string): Mention[] {
  const words = wordsIn(text)
  const listings = findListings(text)
  const named = judge(text, words, findCandidates(text, words))
  return listings.length ? [...named, ...listings].sort((a, b) => a.start - b.start) : named
}

/** Parts a headline from its body, so that no name reaches from one into the other. */
const PART = '\n\n\n'

/**
 * Finds the countries that an article names. What its body says tells what its headline means.
 * @returns offsets into `headline` and into `body`
 */
export function findMentionsIn(headline: string, body: string): { headline: Mention[]; body: Mention[] } {
  const found = findMentions(headline + PART + body)
  const shift = headline.length + PART.length
  const first = found.findIndex(({ start }) => start >= shift)
  const cut = first < 0 ? found.length : first
  return {
    headline: found.slice(0, cut),
    body: found
      .slice(cut)
      .map((mention) => ({ ...mention, start: mention.start - shift, end: mention.end - shift })),
  }
}

function findCandidates(text: string, words: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word
    if (!word.capital) {
      i++
      continue
    }
    const name = stateBehindTown(text, words, i) ?? longestAt(text, words, i)
    const match = county(text, words, i, name) ?? name
    if (match) {
      if (match.senses.length) candidates.push(match)
      i = match.to
    } else {
      candidates.push(...joinedNames(word, i))
      i++
    }
  }
  return candidates
}

/** `Suffolk County`: in news of the world, one of the United States' three thousand, unless the text says otherwise. */
function county(text: string, words: readonly Word[], from: number, name?: Candidate): Candidate | undefined {
  const to = name?.to ?? from + 1
  const last = words[to - 1] as Word
  const next = words[to]
  if (next?.text !== 'County' || text.slice(last.end, next.start) !== ' ' || NO_NAME.has(keyOf(last.text)))
    return undefined
  if (name && (name.senses[0]?.people ?? 0) >= COUNTRY) return undefined
  const sense = { code: 'US', kind: 'region' as const, people: 500 }
  // The counties of Britain are not called so.
  const others = (name?.senses ?? []).filter(({ code }) => code !== 'GB' && code !== sense.code)
  const senses = [...others, sense].sort((a, b) => b.people - a.people)
  return { node: COUNTY, senses, start: (words[from] as Word).start, end: next.end, from, to: to + 1 }
}
const COUNTY: Node = { next: new Map() }

/** `Jackson, Miss.`, `Austin, TX`: a state's short form, which holds only there. */
function stateBehindTown(text: string, words: readonly Word[], from: number): Candidate | undefined {
  const { text: word, start, end } = words[from] as Word
  const town = words[from - 1]
  if (word.length > 4 || !town?.capital) return undefined
  const between = text.slice(town.end, start)
  // `Tom Cotton, R-Ark.`
  const isParty = between === '-' && /^[RDI]$/.test(town.text)
  if (between !== ', ' && !isParty) return undefined
  const dotted = /^(?:\p{Lu}\.){2,3}/u.exec(text.slice(start, start + 6))?.[0] ?? `${word}.`
  const pointed = STATES_BEHIND_TOWNS.get(dotted)
  const code = pointed && text.startsWith(dotted, start) ? pointed : STATES_BEHIND_TOWNS.get(word)
  if (!code || (!pointed && !isParty && isUpper(town.text))) return undefined
  const close = pointed ? start + dotted.length : end
  let to = from + 1
  while (to < words.length && (words[to] as Word).start < close) to++
  return { node: STATE, senses: [{ code, kind: 'region', people: COUNTRY - 1 }], start, end: close, from, to }
}
const STATE: Node = { next: new Map() }

/** A plural or possessive ending that has grown onto a name: `Venezuelans`, `Argentinas` for Argentina's. */
const withoutEnding = (word: string, key: string) =>
  key.length > (word.endsWith('s') ? 2 : 4) && key.endsWith('s') ? key.slice(0, -1) : undefined

function longestAt(text: string, words: readonly Word[], from: number): Candidate | undefined {
  let node: Node = lexicon()
  let best: Candidate | undefined
  const { start } = words[from] as Word
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word
    if (i > from && !JOINT.test(text.slice((words[i - 1] as Word).end, word.start))) break
    const key = keyOf(word.text)
    const next = node.next.get(key)
    const shorter = withoutEnding(word.text, key)
    const plural = shorter === undefined ? undefined : node.next.get(shorter)
    // `Brits` are the British before they are a town in Africa.
    const whole = next?.senses && holds(next, text, start, word) ? next : undefined
    const ended =
      plural &&
      (isCountry(plural) || plural.senses?.length === 0) &&
      !(whole && isCountry(whole)) &&
      holds(plural, text, start, word)
    const closing = ended ? plural : whole
    if (closing)
      best = {
        node: closing,
        senses: closing.senses ?? [],
        start,
        end: endOf(text, closing, start, word),
        from,
        to: i + 1,
      }
    if (!next) break
    node = next
  }
  return best
}

/** A grown-on ending is read for countries and their people; of a town's name it makes another name. */
const isCountry = ({ senses }: Node) => senses?.some(({ people }) => people >= COUNTRY)

/** Whether a name is written as it must be: `US` exactly so, others with a capital on the last word too. */
function holds(node: Node, text: string, start: number, last: Word): boolean {
  if (node.exact) {
    const written = text.slice(start, last.end)
    return (
      (text.startsWith(node.exact, start) && written.length <= node.exact.length) ||
      (!isDotted(node) && (written === bare(node.exact) || written === `${bare(node.exact)}s`)) ||
      (isDotted(node) && node.exact.length > 2 && written === bare(node.exact))
    )
  }
  if (node.point && text[last.end] !== '.') return false
  return node.small || last.capital || /^\p{Ll}\p{Lu}/u.test(last.text) // `dIvoire` has lost its apostrophe
}

const isDotted = ({ exact = '' }: Node) => exact.includes('.')
const bare = (exact: string) => exact.replace(/\.$/, '')

/** The end of a name, with the closing point of an abbreviation. */
const endOf = (text: string, node: Node, start: number, last: Word) =>
  node.point && text[last.end] === '.' && (!node.exact || text.startsWith(node.exact, start))
    ? last.end + 1
    : last.end
