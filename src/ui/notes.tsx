import './notes.css'
import { Link } from 'react-router'
import type { MentionKind } from '../archive/article.ts'
import type { MentionEntry, TimeEntry } from '../format/manifest.ts'
import { formatDate, formatRange } from './dates.ts'
import type { Note } from './marked-text.tsx'
import { countryName } from './words.ts'

const BY: Record<MentionKind, string> = {
  name: '',
  demonym: ', by its people',
  capital: ', by its capital',
  city: ', by a city',
  region: ', by a region',
  institution: ', by an institution',
  abbreviation: ', by an abbreviation',
}

/** What a day, a month or a span of them is called; of a damaged one, that figures of it are lost. */
export const readAs = (date: string, until?: string | 0, damaged?: unknown): string =>
  `${until ? formatRange(date, until) : formatDate(date)}${damaged ? ', figures lost' : ''}`

/**
 * Mentions as notes that say their countries, and lead to them. Tab stops at the first of each country only: a
 * text may name one fifty times.
 * @param text what the mentions are offsets into
 * @param stopped the countries at which Tab has stopped before; those of these mentions are added
 */
export function countryLinks(text: string, mentions: readonly MentionEntry[], stopped: Set<string>): Note[] {
  return mentions.map(([start, end, code, kind]) => {
    const words = text.slice(start, end)
    const name = countryName(code)
    const first = !stopped.has(code)
    stopped.add(code)
    return {
      start,
      end,
      draw: (stretch) => (
        <Link
          to={`/country/${code.toLowerCase()}`}
          className="names"
          tabIndex={first ? undefined : -1}
          title={`${name}${BY[kind]}`}
          {...(words !== name && { 'data-code': code, 'aria-label': `${words}, names ${name}${BY[kind]}` })}
        >
          {stretch}
        </Link>
      ),
    }
  })
}

/** Mentions as notes that only set them off. */
export const quietCountries = (mentions: readonly MentionEntry[]): Note[] =>
  mentions.map(([start, end, code, kind]) => ({
    start,
    end,
    draw: (stretch) => (
      <span className="names" title={`${countryName(code)}${BY[kind]}`}>
        {stretch}
      </span>
    ),
  }))

/** Words that say when as notes that say what they are read as. */
export const timeNotes = (text: string, times: readonly TimeEntry[]): Note[] =>
  times.map(([start, end, date, until, damaged]) => {
    const read = readAs(date, until, damaged)
    return {
      start,
      end,
      draw: (stretch) => (
        <time
          dateTime={date}
          className="when"
          title={`read as ${read}`}
          data-read={text.slice(start, end) === read ? undefined : read}
        >
          {stretch}
        </time>
      ),
    }
  })

/** Notes of several kinds in the order of the text; of two that overlap, the first one given. */
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
