import './notes.css'
import { Link } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import type { MentionKind } from '../archive/article.ts'
import type { MentionEntry, TimeEntry } from '../format/body.ts'
import { countryName } from '../format/country-name.ts'
import { formatDate, formatRange } from './dates.ts'
import type { Note } from './marked-text.tsx'

/** Returns `Japan`, or `Japan (from capital)` where a text names its capital instead. */
const mentionLabel = (code: string, kind: MentionKind): string =>
  readerMessages.mention[kind](countryName(code))

/** Returns a resolved date or period for display. It says so if the source has lost part of the date. */
export function readAs(date: string, until?: string | 0, damaged?: unknown): string {
  const text = until ? formatRange(date, until) : formatDate(date)
  return damaged ? readerMessages.incompleteDate(text) : text
}

/**
 * Returns notes that link mentions to their countries. Tab stops only at the first mention of each country: a text may
 * mention one fifty times.
 * @param text the text that the mentions are offsets into
 * @param stopped the countries at which Tab stops already; the function adds those of these mentions
 */
export function countryLinks(text: string, mentions: readonly MentionEntry[], stopped: Set<string>): Note[] {
  return mentions.map(([start, end, code, kind]) => {
    const words = text.slice(start, end)
    const name = countryName(code)
    const label = mentionLabel(code, kind)
    const first = !stopped.has(code)
    stopped.add(code)
    return {
      start,
      end,
      render: (stretch) => (
        <Link
          to={`/country/${code.toLowerCase()}`}
          className="names"
          tabIndex={first ? undefined : -1}
          title={label}
          {...(words !== name && {
            'data-code': code,
            'aria-label': readerMessages.mentionLink(words, label),
          })}
        >
          {stretch}
        </Link>
      ),
    }
  })
}

/** Returns notes that set mentions off without linking them. */
export const quietCountries = (mentions: readonly MentionEntry[]): Note[] =>
  mentions.map(([start, end, code, kind]) => ({
    start,
    end,
    render: (stretch) => (
      <span className="names" title={mentionLabel(code, kind)}>
        {stretch}
      </span>
    ),
  }))

/** Returns notes that show the resolved date of each time expression. */
export const timeNotes = (text: string, times: readonly TimeEntry[]): Note[] =>
  times.map(([start, end, date, until, damaged]) => {
    const read = readAs(date, until, damaged)
    return {
      start,
      end,
      render: (stretch) => (
        <time
          dateTime={date}
          className="when"
          title={readerMessages.resolvedDate(read)}
          {...(text.slice(start, end) !== read && {
            'data-resolved': read,
            'data-resolved-aloud': readerMessages.resolvedAloud(read),
          })}
        >
          {stretch}
        </time>
      ),
    }
  })

/** Merges notes of several kinds in the order of the text. Of two that overlap, the one that starts first stays. */
export function inOrder(...kinds: Note[][]): Note[] {
  const notes: Note[] = []
  let at = 0
  for (const note of kinds.flat().sort((a, b) => a.start - b.start)) {
    if (note.start < at) continue
    notes.push(note)
    at = note.end
  }
  return notes
}
