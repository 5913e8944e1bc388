import type { Direction } from '../adjacent-words.ts'
import type { PhraseScan } from './phrase-scan.ts'

/** The numbers of characters before and after an expression that are searched for a cue. */
const LOOK_BACK = 160
const LOOK_AHEAD = 140
/** A cue in another clause is this much farther away, in characters. */
const CLAUSE = 40

/** The end of a sentence: a mark after a word that is no abbreviation. */
const SENTENCE_END = /[^\d\s.]{3}[.!?]["'»”)]*\s|[!?;]\s|[。！？；؟]|\n/

/** Returns the part of a text before a character, from the beginning of its sentence. */
const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LOOK_BACK), at)
    .split(SENTENCE_END)
    .at(-1) ?? ''

/** Returns the part of a text after a character, up to the end of its sentence. */
function sentenceAfter(text: string, at: number): string {
  const part = text.slice(at, at + LOOK_AHEAD)
  const end = SENTENCE_END.exec(part)
  // The word before the mark may be the verb.
  return end ? part.slice(0, end.index + end[0].length) : part
}

/** Returns how far away a cue is, by the text between it and the expression. */
const distance = (between: string) => between.length + CLAUSE * (between.split(',').length - 1)

/** Returns the distance of the nearest cue before and after an expression, or infinity. */
function nearest(cue: RegExp, before: string, after: string): number {
  let near = Number.POSITIVE_INFINITY
  cue.lastIndex = 0
  for (const found of before.matchAll(cue)) near = distance(before.slice(found.index + found[0].length))
  cue.lastIndex = 0
  const next = cue.exec(after)
  return next ? Math.min(near, distance(after.slice(0, next.index))) : near
}

/**
 * Returns whether an expression refers to the past or the future, by the nearest cue in its sentence.
 * @param from,to its characters, `to` exclusive
 */
export function cueOf({ grammar, folded }: PhraseScan, from: number, to: number): Direction {
  const before = sentenceBefore(folded, from)
  const after = sentenceAfter(folded, to)
  const past = nearest(grammar.past, before, after)
  const future = nearest(grammar.future, before, after)
  if (past === future) return undefined
  return past < future ? 'past' : 'future'
}
