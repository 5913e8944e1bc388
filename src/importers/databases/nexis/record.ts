import { importers as importersMessages } from '#messages/importers'
import type { Found, FoundDate } from '../../importer.ts'
import { type Block, bodyOf } from './block.ts'
import { headlineOf } from './headline.ts'
import type { Label, LabelKind } from './labels.ts'
import { sectionAndPage } from './section-and-page.ts'

/** The parts of a document, whatever its layout. */
export interface DocumentParts {
  headline: string
  publication: string | undefined
  /** The date above the text. */
  date: string | undefined
  /** A line that names the author without a label. */
  byline?: string | undefined
  /** The labels, in the order in which they count. */
  labels: readonly Label[]
  body: readonly Block[]
  /** The line at which the document begins, if the file is plain text. */
  line: number | undefined
}

/** Nexis says this in place of a document. */
const UNAVAILABLE = /^We are sorry but there is an error in this document/i

/** Returns true if a block stands in for a document that Nexis could not deliver. */
export const isUnavailable = (block: Block | undefined): boolean =>
  block !== undefined && UNAVAILABLE.test(block.text)

/** Makes a record of a document, or a problem if it has no text. */
export function foundOf({ headline, publication, date, byline, labels, body, line }: DocumentParts): Found {
  const messages = importersMessages.nexis
  const place = line === undefined ? {} : { place: { line } }
  const firstOf = (kind: LabelKind) => labels.find((label) => label.kind === kind && label.value)?.value
  const text = bodyOf(body)
  if ([text, headline, publication ?? ''].some((each) => UNAVAILABLE.test(each)))
    return { refused: messages.unavailable, ...place }
  if (!text) {
    const hasCaption = labels.some(({ kind }) => kind === 'graphic')
    return hasCaption
      ? { skipped: messages.captionOnly(headlineOf(headline)), ...place }
      : { refused: messages.emptyDocument, ...place }
  }
  const loadDate = firstOf('loadDate')
  const dates: FoundDate[] = date
    ? [{ text: date, source: 'printed' }]
    : loadDate
      ? [{ text: loadDate, source: 'metadata' }]
      : []
  const author = firstOf('byline') ?? byline
  const page = firstOf('page')
  // Two names of one language: `GERMAN; DEUTSCH`, `Dutch / Nederlands`.
  const language = firstOf('language')?.split(/[;,/]/)[0]?.trim()
  const url = firstOf('url')?.replace(/\s+/g, '')
  return {
    headline: headlineOf(headline || (firstOf('headline') ?? '')),
    dates,
    body: text,
    ...(publication && { publication }),
    ...(author && { byline: author }),
    ...sectionAndPage(firstOf('section') ?? ''),
    ...(page && { page }),
    ...(language && { language }),
    ...(url && { url }),
    ...place,
  }
}
