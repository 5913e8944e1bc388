import type { Highlight } from '../../app/storage/saved-items.ts'
import { bodyOf, type Sentence } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import { formatResolvedDate } from '../../ui/annotations.tsx'
import { locateHighlights } from '../highlights/locate-highlights.ts'
import { passageAt } from '../passages.ts'

/** The content of a margin note: countries, a resolved date or period, or the reader's own note. */
type Content = { countries: string[] } | { date: string; until: string; label: string } | { note: string }

/** A note in the margin, and the words in the text that it belongs to. */
export interface MarginNote {
  key: string
  /** The id of the passage, and the offset in it at which the words begin. */
  passage: string
  offset: number
  words: string
  content: Content
}

interface Sources {
  body: Body
  /** True if annotations are shown. */
  annotated: boolean
  /** The reader's highlights of this article. */
  highlights: readonly Highlight[]
}

/** Returns the notes of an article in the order of the text. */
export function marginNotes({ body, annotated, highlights }: Sources): MarginNote[] {
  const text = bodyOf(body)
  const passages = body.blocks.flatMap(({ kind, sentences }) => (kind === 'credit' ? [] : sentences))
  const notes: (MarginNote & { start: number })[] = []
  const add = (start: number, end: number, key: string, content: Content) => {
    const passage = passageAt(passages, start)
    if (!passage) return
    const words = text.slice(start, end)
    notes.push({ key, passage: passage.id, offset: start - passage.start, words, content, start })
  }
  if (annotated) {
    for (const { start, end, codes } of firstMentions(body, passages))
      add(start, end, `countries-${start}`, { countries: codes })
    for (const { start, end, ...content } of resolvedDates(body, passages))
      add(start, end, `date-${start}`, content)
  }
  const withNotes = highlights.filter(({ note }) => note)
  for (const { start, end, highlight } of locateHighlights(text, withNotes).located)
    add(start, end, `note-${highlight.id}`, { note: highlight.note })
  return notes.sort((a, b) => a.start - b.start)
}

/** Returns the first mention of each country. Those of one passage form one note. */
function firstMentions({ mentions }: Body, passages: readonly Sentence[]) {
  const seen = new Set<string>()
  const notes: { passage: string; start: number; end: number; codes: string[] }[] = []
  for (const [start, end, code] of mentions) {
    const passage = passageAt(passages, start)?.id
    if (passage === undefined || seen.has(code)) continue
    seen.add(code)
    const last = notes.at(-1)
    if (last?.passage === passage) last.codes.push(code)
    else notes.push({ passage, start, end, codes: [code] })
  }
  return notes
}

/** Returns the resolved dates, once per passage. Years alone are omitted: they are too vague for a note. */
function resolvedDates({ times }: Body, passages: readonly Sentence[]) {
  const seen = new Set<string>()
  return times.flatMap(([start, end, date, until, damaged]) => {
    const label = formatResolvedDate(date, until, damaged)
    const passage = passageAt(passages, start)
    const key = `${passage?.id} ${label}`
    if (date.length === 4 || !passage || seen.has(key)) return []
    seen.add(key)
    return [{ start, end, date, until: until || date, label }]
  })
}

/**
 * Returns the tops of notes in a column: each at its line, or below the previous note. All values are in pixels.
 * @param lines the tops of the notes' lines, in ascending order
 * @param heights the heights of the notes
 * @param gap the distance between two notes
 */
export function stackNotes(lines: readonly number[], heights: readonly number[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY
  return lines.map((line, index) => {
    const top = Math.max(line, free)
    free = top + (heights[index] ?? 0) + gap
    return top
  })
}
