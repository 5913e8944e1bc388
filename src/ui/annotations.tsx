import './annotations.css'
import { reader as readerMessages } from '#messages/reader'
import type { MentionKind } from '../archive/article.ts'
import type { MentionEntry, TimeEntry } from '../format/body.ts'
import { countryName } from '../format/country-name.ts'
import { formatDate, formatRange } from './dates.ts'
import { Link } from './link.tsx'
import type { Annotation } from './marked-text.tsx'

/** Returns `Japan`, or `Japan (from capital)` where a text names its capital instead. */
const mentionLabel = (code: string, kind: MentionKind): string =>
  readerMessages.mention[kind](countryName(code))

/** Formats a resolved date or period. The text says so if part of the date is missing from the source. */
export function formatResolvedDate(date: string, until?: string | 0, damaged?: unknown): string {
  const text = until ? formatRange(date, until) : formatDate(date)
  return damaged ? readerMessages.incompleteDate(text) : text
}

/**
 * Returns annotations that link mentions to their countries. Only the first mention of each country can be reached by
 * Tab: a text may mention a country fifty times.
 * @param text the text that the mentions are offsets into
 * @param reachable the countries that Tab reaches already; the function adds those of the mentions
 */
export function linkedMentions(
  text: string,
  mentions: readonly MentionEntry[],
  reachable: Set<string>,
): Annotation[] {
  return mentions.map(([start, end, code, kind]) => {
    const words = text.slice(start, end)
    const name = countryName(code)
    const label = mentionLabel(code, kind)
    const first = !reachable.has(code)
    reachable.add(code)
    return {
      start,
      end,
      render: (content) => (
        <Link
          to={`/country/${code.toLowerCase()}`}
          className="mention"
          tabIndex={first ? undefined : -1}
          title={label}
          {...(words !== name && {
            'data-code': code,
            'aria-label': readerMessages.mentionLink(words, label),
          })}
        >
          {content}
        </Link>
      ),
    }
  })
}

/** Returns annotations that mark mentions without linking them. */
export const unlinkedMentions = (mentions: readonly MentionEntry[]): Annotation[] =>
  mentions.map(([start, end, code, kind]) => ({
    start,
    end,
    render: (content) => (
      <span className="mention" title={mentionLabel(code, kind)}>
        {content}
      </span>
    ),
  }))

/** Returns annotations that show the resolved date of each time expression. */
export const timeAnnotations = (text: string, times: readonly TimeEntry[]): Annotation[] =>
  times.map(([start, end, date, until, damaged]) => {
    const resolved = formatResolvedDate(date, until, damaged)
    return {
      start,
      end,
      render: (content) => (
        <time
          dateTime={date}
          className="time-expression"
          title={readerMessages.resolvedDate(resolved)}
          {...(text.slice(start, end) !== resolved && {
            'data-resolved': resolved,
            'data-resolved-aloud': readerMessages.resolvedAloud(resolved),
          })}
        >
          {content}
        </time>
      ),
    }
  })

/** Merges annotations in the order of the text. Of two that overlap, only the one that starts first remains. */
export function mergeAnnotations(...lists: Annotation[][]): Annotation[] {
  const merged: Annotation[] = []
  let end = 0
  for (const annotation of lists.flat().sort((a, b) => a.start - b.start)) {
    if (annotation.start < end) continue
    merged.push(annotation)
    end = annotation.end
  }
  return merged
}
