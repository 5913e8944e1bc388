import type { Candidate } from './candidate.ts'
import { NOT_GIVEN_NAMES } from './data/context-words.ts'
import { STATE_ABBREVIATIONS_AFTER_TOWN } from './data/state-abbreviations.ts'
import { COUNTRY, type NameNode, type Sense } from './name-tree.ts'
import { isUpper, keyOf, type Word } from './words.ts'

const COUNTY: NameNode = { next: new Map() }
const COUNTY_PROMINENCE = 500

/**
 * Finds a county: `Suffolk County`. It is one of the three thousand of the United States, unless the text suggests
 * another country.
 * @param from the index of a word
 * @param name the name that begins at that word, if one does
 */
export function county(
  text: string,
  words: readonly Word[],
  from: number,
  name?: Candidate,
): Candidate | undefined {
  const to = name?.to ?? from + 1
  const last = words[to - 1] as Word
  const next = words[to]
  if (next?.text !== 'County' || text.slice(last.end, next.start) !== ' ') return undefined
  if (NOT_GIVEN_NAMES.has(keyOf(last.text))) return undefined
  if (name && (name.senses[0]?.prominence ?? 0) >= COUNTRY) return undefined
  const sense = { code: 'US', kind: 'region' as const, prominence: COUNTY_PROMINENCE }
  // In Britain, counties do not have `County` after their name; in Canada, cities are not counties.
  const isOther = ({ code, kind }: Sense) =>
    code !== 'GB' && code !== sense.code && !(code === 'CA' && kind === 'city')
  const others = (name?.senses ?? []).filter(isOther)
  const senses = [...others, sense].sort((a, b) => b.prominence - a.prominence)
  return { node: COUNTY, senses, start: (words[from] as Word).start, end: next.end, from, to: to + 1 }
}

const STATE: NameNode = { next: new Map() }

/** Finds the abbreviation of a state that counts only after a town: `Jackson, Miss.`, `Austin, TX`. */
export function stateAfterTown(text: string, words: readonly Word[], from: number): Candidate | undefined {
  const { text: word, start, end } = words[from] as Word
  const town = words[from - 1]
  if (word.length > 4 || !town?.isCapitalised) return undefined
  const between = text.slice(town.end, start)
  // `Tom Cotton, R-Ark.`
  const isAfterParty = between === '-' && /^[RDI]$/.test(town.text)
  if (between !== ', ' && !isAfterParty) return undefined
  const withPeriods = /^(?:\p{Lu}\.){2,3}/u.exec(text.slice(start, start + 6))?.[0] ?? `${word}.`
  const codeWithPeriods = STATE_ABBREVIATIONS_AFTER_TOWN.get(withPeriods)
  const code =
    codeWithPeriods && text.startsWith(withPeriods, start)
      ? codeWithPeriods
      : STATE_ABBREVIATIONS_AFTER_TOWN.get(word)
  if (!code || (!codeWithPeriods && !isAfterParty && isUpper(town.text))) return undefined
  const close = codeWithPeriods ? start + withPeriods.length : end
  let to = from + 1
  while (to < words.length && (words[to] as Word).start < close) to++
  const senses = [{ code, kind: 'region' as const, prominence: COUNTRY - 1 }]
  return { node: STATE, senses, start, end: close, from, to }
}
