import { LOCATIVE } from './data/context-words.ts'
import type { NameNode, Sense } from './name-tree.ts'
import { isUpper, keyOf, type Word } from './words.ts'

/** A name in a text, before it is known what it means. */
export interface Candidate {
  node: NameNode
  /** Its possible meanings, most likely first; at least one. */
  senses: readonly Sense[]
  start: number
  end: number
  /** The index of its first word. */
  from: number
  /** The index of the word after its last. */
  to: number
}

/** A candidate that the words right next to it do not make part of another name. */
export interface OpenCandidate {
  candidate: Candidate
  /** Its meaning, if the words after it leave no doubt. */
  qualified?: Sense | undefined
  isDateline: boolean
}

/** A text with its words and the names in it. */
export interface Context {
  text: string
  words: readonly Word[]
  /** Candidates by `from`. */
  byStart: ReadonlyMap<number, Candidate>
  /** Candidates by `to`. */
  byEnd: ReadonlyMap<number, Candidate>
  /** True for names that the text also has in lowercase. Filled as names are looked up. */
  lowercaseUses: Map<NameNode, boolean>
}

/** Returns whether only a single space is between two offsets of a text. */
export const isOneSpace = (text: string, start: number, end: number) =>
  end === start + 1 && text[start] === ' '

/** A longer word before a period ends a sentence. */
const MAX_ABBREVIATION = 4

/** Returns the word before a name, if only a space, a hyphen or the period of an abbreviation is in between. */
export function wordBefore({ text, words }: Context, { from, start }: Candidate): Word | undefined {
  const word = words[from - 1]
  if (!word) return undefined
  const between = text.slice(word.end, start)
  const isAbbreviation = between === '. ' && word.text.length <= MAX_ABBREVIATION
  return between === ' ' || between === '-' || isAbbreviation ? word : undefined
}

/** Returns the word after a name, if only a space is in between. */
export function wordAfter({ text, words }: Context, { to, end }: Candidate): Word | undefined {
  const word = words[to]
  return word && isOneSpace(text, end, word.start) ? word : undefined
}

/** Returns whether one of some words comes right before a name: `in Reading`, `near Nice`. */
export function isAfterWord(
  { text, words }: Context,
  { from, start }: Candidate,
  before: ReadonlySet<string> = LOCATIVE,
): boolean {
  const word = words[from - 1]
  return word !== undefined && isOneSpace(text, word.end, start) && before.has(keyOf(word.text))
}

const SENTENCE_START = /(?:^|[.!?:;"“”\n\r])\s*["“'‘(]?\s*$/

/** Returns whether a word opens a sentence, so that its capital letter says nothing. */
export const opensSentence = ({ text }: Context, { start }: Word) =>
  SENTENCE_START.test(text.slice(Math.max(0, start - 8), start))

/** Returns whether a word has two letters in a row, so that it is neither an initial nor a number. */
export const hasLetters = (word: Word | undefined) => word !== undefined && /\p{L}{2}/u.test(word.text)

/** Returns whether the words around a name are in capitals too, as in `LET US GO`, so that it may be a plain word. */
export const isAmongCapitals = ({ words }: Context, { from, to }: Candidate): boolean => {
  const neighbours = [words[from - 1], words[to]].filter(hasLetters) as Word[]
  return neighbours.length > 0 && neighbours.every(({ text }) => isUpper(text))
}

/** Words that end the name of an event: `London Fashion Week`, `the Cannes Film Festival`. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'week weekend festival marathon biennale triennale show fair expo exposition games carnival derby prix open ' +
    'awards fringe parade pride rally regatta masters classic championship championships conference summit forum ' +
    'olympics paralympics airshow con convention ballet dialogue'
  ).split(' '),
)
const MAX_WORDS_OF_EVENT = 4

/** Returns whether the words after a name make it that of an event, which is named after its place. */
export function namesEvent({ text, words }: Context, { to, end }: Candidate): boolean {
  let before = end
  for (let i = to; i < to + MAX_WORDS_OF_EVENT; i++) {
    const word = words[i]
    if (!word?.isCapitalised || !isOneSpace(text, before, word.start)) return false
    if (EVENTS.has(keyOf(word.text))) return true
    before = word.end
  }
  return false
}
