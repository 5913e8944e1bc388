import { LOCATIVE } from './data/context.ts'
import type { Node, Sense } from './lexicon.ts'
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
export interface Context {
  text: string
  words: readonly Word[]
  byStart: ReadonlyMap<number, Candidate>
  byEnd: ReadonlyMap<number, Candidate>
  /** Whether the text has a name in small letters too, as far as that is known. */
  twins: Map<Node, boolean>
}

/** Whether a single space lies between two places of a text. */
export const spaced = (text: string, start: number, end: number) => end === start + 1 && text[start] === ' '

/** The word right before a name, with nothing but a space, a hyphen or an initial's point between. */
export function wordBefore({ text, words }: Context, { from, start }: Candidate): Word | undefined {
  const word = words[from - 1]
  if (!word) return undefined
  const between = text.slice(word.end, start)
  return between === ' ' || between === '-' || between === '. ' ? word : undefined
}

/** The word right behind a name. */
export function wordAfter({ text, words }: Context, { to, end }: Candidate): Word | undefined {
  const word = words[to]
  return word && spaced(text, end, word.start) ? word : undefined
}

/** `in Reading`, `near Nice`: whether one of these words stands right before a name. */
export function isLocated(
  { text, words }: Context,
  { from, start }: Candidate,
  before: ReadonlySet<string> = LOCATIVE,
): boolean {
  const word = words[from - 1]
  return word !== undefined && spaced(text, word.end, start) && before.has(keyOf(word.text))
}

const OPENS = /(?:^|[.!?:;"“”\n\r])\s*["“'‘(]?\s*$/

/** Whether a word's capital letter may be that of its sentence. */
export const opensSentence = ({ text }: Context, { start }: Word) =>
  OPENS.test(text.slice(Math.max(0, start - 8), start))

/** Whether a word is more than an initial or a number. */
export const isLetters = (word: Word | undefined) => word !== undefined && /\p{L}{2}/u.test(word.text)

/** `LET US GO`: among capitals, a name cannot be told from a word. */
export const isAmongCapitals = ({ words }: Context, { from, to }: Candidate): boolean => {
  const beside = [words[from - 1], words[to]].filter(isLetters) as Word[]
  return beside.length > 0 && beside.every(({ text }) => isUpper(text))
}
