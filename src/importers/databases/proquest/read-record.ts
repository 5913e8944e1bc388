import { findDate } from '../../dates/read-date.ts'
import type { FoundDate, FoundRecord } from '../../importer.ts'
import type { ProquestField } from './labels.ts'

/** A paragraph of a ProQuest record: the beginning of a field if it has a label, else more of the last one. */
export interface ProquestLine {
  field?: ProquestField | undefined
  text: string
  /** The addresses that it links to. */
  links?: readonly string[]
}

/** `Cole, Ana. Linden Post, Late Edition; Linden, N.Y. [Linden, N.Y]. 10 Mar 2022.`: the source, without a label. */
const CITATION = /\[[^[\]]{2,80}\]\.?\s.{0,40}\b\d{4}\b/

/** Reads a record from its paragraphs. The headline stands first and has no label. A line with the source may follow. */
export function readRecord(lines: readonly ProquestLine[]): FoundRecord {
  const fields = new Map<ProquestField, string[]>()
  const headline: string[] = []
  let citation = ''
  let current: ProquestField | undefined
  for (const { field, text } of lines) {
    if (field) current = field
    if (!current && headline.length && CITATION.test(text)) citation = text
    else if (!current) headline.push(text)
    else if (!field) fields.get(current)?.push(text)
    else if (!fields.has(field)) fields.set(field, [text])
    else current = 'other'
  }
  const first = (field: ProquestField) => fields.get(field)?.find(Boolean) ?? ''
  const body = (fields.get('fullText') ?? [])
    // A damaged tag at the beginning of the text of some records.
    .map((text, at) => (at < 2 ? text.replace(/^<?\/?html>\s*/i, '') : text))
    .filter(Boolean)
  // The last paragraph may repeat the authors.
  const credit = /^Credit:\s*(.+)/.exec(body.at(-1) ?? '')?.[1]
  const name = (text: string) => text.split(/;|,\s[^,;]*\b[Ee]dition\b/)[0]?.trim() ?? ''
  return {
    headline: headline.join(' ') || first('title'),
    dates: datesOf(first('date'), first('info') || citation, lines),
    publication: name(first('publication')) || name(first('info')),
    byline: first('author') || credit || '',
    section: first('section'),
    page: first('pages'),
    url: first('url').split(/\s/)[0] ?? '',
    language: first('language'),
    tags: first('subject').split(';'),
    body: (credit ? body.slice(0, -1) : body).join('\n\n'),
  }
}

/**
 * The dates of a record: of the field for it, then of the publication (`[Springfield]08 May 2010: AA.2.`), then of the
 * link to the library. A mail breaks long lines anywhere (`May 1 7, 2009`), so a broken one comes last, repaired.
 */
function datesOf(date: string, info: string, lines: readonly ProquestLine[]): FoundDate[] {
  const inInfo = findDate(info.slice(info.lastIndexOf(']') + 1))?.text ?? ''
  const link = lines.flatMap(({ links }) => links ?? []).find((each) => /[?&]date=\d{4}/.test(each))
  const inLink = /[?&]date=(\d{4}(?:-\d\d){0,2})/.exec(link ?? '')?.[1] ?? ''
  const isBroken = (text: string) => /\d\s+\d/.test(text)
  const printed: FoundDate[] = [date, inInfo].map((text) => ({ text, source: 'printed' }))
  return [
    ...printed.filter(({ text }) => !isBroken(text)),
    { text: inLink, source: 'metadata' as const },
    { text: isBroken(date) ? date.replace(/(?<=\d)\s+(?=\d)/g, '') : '', source: 'printed' as const },
  ].filter(({ text }) => text)
}
