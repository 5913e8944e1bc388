import type { Highlight } from '../../app/storage/saved-items.ts'
import { bodyOf, type Sentence } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import { readAs } from '../../ui/notes.tsx'
import { locate } from '../highlights/highlight-ranges.ts'
import { passageAt } from '../highlights/selection.ts'

/** What stands in the margin beside a line, and where the words are that it is said of. */
export interface MarginNote {
  key: string
  /** The passage, and how far into it the words begin. */
  passage: string
  offset: number
  /** The words. */
  words: string
  /** Countries, a day or month that is linked to, or what the reader says. */
  said: { countries: string[] } | { date: string; until: string; read: string } | { note: string }
}

interface Found {
  body: Body
  /** Whether countries and days are wanted. */
  lit: boolean
  /** The reader's highlights of this article. */
  highlights: readonly Highlight[]
}

/** What can stand in the margin of an article, in the order of its lines. */
export function marginNotes({ body, lit, highlights }: Found): MarginNote[] {
  const text = bodyOf(body)
  const sentences = body.blocks.flatMap(({ kind, sentences }) => (kind === 'credit' ? [] : sentences))
  const notes: (MarginNote & { at: number })[] = []
  const add = (start: number, end: number, key: string, said: MarginNote['said']) => {
    const passage = passageAt(sentences, start)
    if (!passage) return
    const words = text.slice(start, end)
    notes.push({ key, passage: passage.id, offset: start - passage.start, words, said, at: start })
  }
  if (lit) {
    for (const { start, end, codes } of firstNamed(body, sentences))
      add(start, end, `names-${start}`, { countries: codes })
    const told = new Set<string>()
    for (const [start, end, date, until, damaged] of body.times) {
      const read = readAs(date, until, damaged)
      const passage = passageAt(sentences, start)
      // A year says too little for a line of its own; and once a passage is enough.
      if (date.length === 4 || !passage || told.has(`${passage.id} ${read}`)) continue
      told.add(`${passage.id} ${read}`)
      add(start, end, `when-${start}`, { date, until: until || date, read })
    }
  }
  const noted = highlights.filter(({ note }) => note)
  for (const { start, end, highlight } of locate(text, noted).found)
    add(start, end, `note-${highlight.id}`, { note: highlight.note })
  return notes.sort((a, b) => a.at - b.at)
}

/** Countries where the text first names them, those of one passage together. */
function firstNamed({ mentions }: Body, sentences: readonly Sentence[]) {
  const seen = new Set<string>()
  const found: { passage: string; start: number; end: number; codes: string[] }[] = []
  for (const [start, end, code] of mentions) {
    const passage = passageAt(sentences, start)?.id
    if (passage === undefined || seen.has(code)) continue
    seen.add(code)
    const last = found.at(-1)
    if (last?.passage === passage) last.codes.push(code)
    else found.push({ passage, start, end, codes: [code] })
  }
  return found
}

/**
 * Where notes come to stand: each at its line, or below the one before it.
 * @param wanted the top of each one's line, in any order of lines; all in pixels
 * @param heights how tall each is
 * @param gap what is left between two
 */
export function stacked(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY
  return wanted.map((top, index) => {
    const own = Math.max(top, free)
    free = own + (heights[index] ?? 0) + gap
    return own
  })
}
