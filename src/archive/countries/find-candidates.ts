import type { Candidate } from './candidate.ts'
import { loadLexicon } from './lexicon.ts'
import { COUNTRY, type NameNode } from './name-tree.ts'
import { runTogetherNames } from './run-together-names.ts'
import { county, stateAfterTown } from './us-places.ts'
import type { Word } from './words.ts'
import { keyOf } from './words.ts'

/** The marks that may be between two words of one name. */
const JOINT = /^(?:[ \u00a0\n\r\t\v]{1,2}|, |\. |\.|['’-])$/

/** Finds the names of the lexicon in a text, the longest at each word, without overlap. */
export function findCandidates(text: string, words: readonly Word[]): Candidate[] {
  const candidates: Candidate[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word
    if (!word.isCapitalised) {
      i++
      continue
    }
    const name = stateAfterTown(text, words, i) ?? longestName(text, words, i)
    const match = county(text, words, i, name) ?? name
    if (match) {
      if (match.senses.length) candidates.push(match)
      i = match.to
    } else {
      candidates.push(...runTogetherNames(word, i))
      i++
    }
  }
  return candidates
}

/** Returns a word without a plural or possessive ending: `Venezuelans`, or `Argentinas` for Argentina’s. */
const withoutS = (word: string, key: string) =>
  key.length > (word.endsWith('s') ? 2 : 4) && key.endsWith('s') ? key.slice(0, -1) : undefined

function longestName(text: string, words: readonly Word[], from: number): Candidate | undefined {
  let node: NameNode = loadLexicon().names
  let longest: Candidate | undefined
  const { start } = words[from] as Word
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word
    if (i > from && !JOINT.test(text.slice((words[i - 1] as Word).end, word.start))) break
    const key = keyOf(word.text)
    const next = node.next.get(key)
    const singularKey = withoutS(word.text, key)
    const singular = singularKey === undefined ? undefined : node.next.get(singularKey)
    const whole = next?.senses && isWrittenLike(next, text, start, word) ? next : undefined
    // `Brits` are the British rather than a town in South Africa.
    const isPlural =
      singular &&
      (isCountry(singular) || singular.senses?.length === 0) &&
      !(whole && isCountry(whole)) &&
      isWrittenLike(singular, text, start, word)
    const match = isPlural ? singular : whole
    if (match) {
      const end = endOf(text, match, start, word)
      longest = { node: match, senses: match.senses ?? [], start, end, from, to: i + 1 }
    }
    if (!next) break
    node = next
  }
  return longest
}

/** Returns whether a name is a country or its people. Only these have plurals; the plural of a town is another name. */
const isCountry = ({ senses }: NameNode) => senses?.some(({ prominence }) => prominence >= COUNTRY)

/** Returns whether a name is written as it must be: `US` exactly so, others with a capital on the last word too. */
function isWrittenLike(node: NameNode, text: string, start: number, last: Word): boolean {
  if (node.exact) return isWrittenExactly(node.exact, text, start, last)
  if (node.endsInPeriod && text[last.end] !== '.') return false
  // `dIvoire` has lost its apostrophe.
  return node.endsInLowercase || last.isCapitalised || /^\p{Ll}\p{Lu}/u.test(last.text)
}

function isWrittenExactly(exact: string, text: string, start: number, last: Word): boolean {
  const written = text.slice(start, last.end)
  if (text.startsWith(exact, start) && written.length <= exact.length) return true
  const withoutPeriod = exact.replace(/\.$/, '')
  if (exact.includes('.')) return exact.length > 2 && written === withoutPeriod
  return written === withoutPeriod || written === `${withoutPeriod}s`
}

/** Returns the end of a name, including the closing period of an abbreviation. */
const endOf = (text: string, node: NameNode, start: number, last: Word) =>
  node.endsInPeriod && text[last.end] === '.' && (!node.exact || text.startsWith(node.exact, start))
    ? last.end + 1
    : last.end
