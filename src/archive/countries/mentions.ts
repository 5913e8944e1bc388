import type { Mention } from '../article.ts'
import { fold } from '../fold.ts'
import { type Entry, lexicon, type Node, wordsIn } from './lexicon.ts'

interface Word {
  text: string
  start: number
  end: number
}

interface Match {
  entry: Entry | undefined
  /** How many words it takes. */
  words: number
  end: number
}

/** What may stand between two words of one name. */
const JOINT = /^(?:[ \u00a0]|, |\. |\.|['’-])$/

/** A plural or possessive ending that has grown onto a name: `Venezuelans`, `Argentinas` for Argentina's. */
const withoutEnding = (word: string, key: string) =>
  key.length > (word.endsWith('s') ? 2 : 4) && key.endsWith('s') ? key.slice(0, -1) : undefined

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word)

/**
 * Finds the words that name a country, the longest name first. Names need a capital letter; accents are
 * optional. Grows with the text and not with the lists.
 * @param text any text
 * @returns mentions in order, without overlap; offsets into `text`
 */
export function findMentions(text: string): Mention[] {
  const words: Word[] = Array.from(wordsIn(text), (m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }))
  const mentions: Mention[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word
    if (!isCapitalised(word.text)) {
      i++
      continue
    }
    const match = longestAt(text, words, i)
    if (match) {
      if (match.entry && !(word.text === 'US' && isShouted(words[i - 1], words[i + 1])))
        mentions.push({ ...match.entry, start: word.start, end: match.end })
      i += match.words
    } else {
      mentions.push(...joinedNames(word))
      i++
    }
  }
  return mentions
}

/** `LET US GO`: among capitals, the word cannot be told from the name. */
const isShouted = (...beside: (Word | undefined)[]) =>
  beside.every((word) => word === undefined || /^\p{Lu}+$/u.test(word.text)) &&
  beside.some((word) => word && word.text.length > 1)

function longestAt(text: string, words: Word[], from: number): Match | undefined {
  let node: Node = lexicon()
  let best: Match | undefined
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word
    if (i > from && !JOINT.test(text.slice((words[i - 1] as Word).end, word.start))) break
    const key = fold(word.text)
    const shorter = withoutEnding(word.text, key)
    const start = (words[from] as Word).start
    const closing = [node.next.get(key), shorter ? node.next.get(shorter) : undefined].find(
      (node) => node?.isName && holds(node, text, start, word),
    )
    if (closing) best = { entry: closing.entry, words: i - from + 1, end: endOf(text, closing, start, word) }
    const next = node.next.get(key)
    if (!next) break
    node = next
  }
  return best
}

/** Whether a name is written as it must be: `US` exactly so, others with a capital on the last word too. */
function holds(node: Node, text: string, start: number, last: Word): boolean {
  if (node.exact) {
    const written = text.slice(start, last.end)
    return (
      (text.startsWith(node.exact, start) && written.length <= node.exact.length) ||
      written === bare(node.exact) ||
      written === `${bare(node.exact)}s`
    )
  }
  return /^\p{Ll}?\p{Lu}/u.test(last.text) // `dIvoire` has lost its apostrophe
}

const bare = (exact: string) => exact.replace(/\.$/, '')

/** The end of a name, with the closing point of an abbreviation. */
const endOf = (text: string, node: Node, start: number, last: Word) =>
  node.point && text[last.end] === '.' && (!node.exact || text.startsWith(node.exact, start))
    ? last.end + 1
    : last.end

/** `ChinaKazakhstan`, `ChinaUS`: names that have lost the hyphen between them. All parts must be names. */
function joinedNames({ text, start }: Word): Mention[] {
  const parts = [...text.matchAll(/\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2,4}(?=\p{Lu}\p{Ll}|$)/gu)]
  if (parts.length < 2 || parts.map(([part]) => part).join('') !== text) return []
  const found = parts.flatMap((part) => {
    const node = lexicon().next.get(fold(part[0]))
    const at = start + part.index
    return node?.entry && (!node.exact || node.exact === part[0])
      ? [{ ...node.entry, start: at, end: at + part[0].length }]
      : []
  })
  return found.length === parts.length ? found : []
}
