import { importers as importersMessages } from '#messages/importers'
import type { CountryCorrections, DateSource, Metadata } from '../archive/article.ts'
import type { Problem, ProblemText } from '../archive/problem.ts'
import type { Field, ImportSettings } from '../archive/settings/import-settings.ts'

export type { DateOrder, Field, ImportSettings } from '../archive/settings/import-settings.ts'

/** A file to import. It may be large, so its bytes are read only on request. */
export interface ImportFile {
  /** Its path below the seeds folder, with `/` between folders. */
  name: string
  /** Its size in bytes. */
  size: number
  /** Its first 64 kB, or all of it if it is smaller. */
  head: Uint8Array
  /**
   * Returns all of its bytes. Several calls return the same array.
   * @throws ImportError if the file is larger than MAX_WHOLE_FILE
   */
  bytes: () => Promise<Uint8Array>
  /** Returns its bytes in order, in pieces of any size. Use it for formats whose files can be large. */
  chunks: () => AsyncIterable<Uint8Array>
}

/** A position in a file. */
export type Place = Pick<Problem, 'record' | 'page'> & Partial<Pick<Problem, 'line'>>

/** A date as it stands in a file. */
export interface FoundDate {
  /** The words around it may stay: `Tuesday, January 11, 2010 9:30 AM GMT`, `Published 4 May 2011`. */
  text: string
  source: DateSource
  /** Its line, if the file has lines. */
  line?: number
}

/** An article as an importer found it. Its dates have not been read yet. */
export interface FoundRecord extends Omit<Metadata, 'retrieved'> {
  /** Empty if the source has none. */
  headline: string
  /** All dates that may be that of publication, the most trustworthy first. The first that can be read counts. */
  dates: readonly FoundDate[]
  /** Plain text. Empty lines separate paragraphs. */
  body: string
  retrieved?: string
  countryCorrections?: CountryCorrections
  /** A BCP 47 tag from front matter, which counts more than the text itself. */
  languageCorrection?: string
  aliases?: string[]
  /** The place in its file at which it begins. */
  place?: Place
  /**
   * The text of the file as read, and the offset at which its body begins, if the record is the whole of a plain-text
   * file. Otherwise, the source of a record is put together from headline, date and body.
   */
  whole?: { source: string; bodyStart: number }
}

/** The columns of a table by field, and those that are not read. The first of a field that has a value counts. */
export interface UnderstoodColumns {
  columns: Partial<Record<Field, readonly string[]>>
  ignored: readonly string[]
}

/** One of the things that an importer finds in a file. They come in the order of the file. */
export type Found =
  | FoundRecord
  /** The number of records that the file itself says it has. */
  | { announced: number }
  /** A record that cannot be read. */
  | { refused: ProblemText; place?: Place }
  /** A record that is no article, such as a cartoon without text. */
  | { skipped: ProblemText; place?: Place }
  /** The meaning of a table's columns, or of the names in a list of objects. */
  | UnderstoodColumns
  /** Something that users should know, but that keeps nothing out. */
  | { warning: ProblemText; place?: Place }

/** Reads files of one format. */
export interface Importer {
  /** Its name, as `check` shows it: the format's own name, as in `Nexis (Word)`. */
  name: string
  /** Returns true if a file has this format. Looks at the content first, then at the name. */
  recognises: (file: ImportFile) => boolean | Promise<boolean>
  /**
   * Reads a file.
   * @throws ImportError if nothing in the file can be read. Records that were returned before stay.
   */
  read: (file: ImportFile, settings: ImportSettings) => AsyncIterable<Found> | Iterable<Found>
}

/** A file that cannot be read: what was found, where, and what to do. */
export class ImportError extends Error {
  readonly problem: ProblemText
  readonly place: Place
  constructor(problem: ProblemText, place: Place = {}) {
    super(`${problem.found}; ${problem.remedy}`)
    this.problem = problem
    this.place = place
  }
}

/** The size limit of files that are read as a whole, in bytes. */
export const MAX_WHOLE_FILE = 256 * 1024 * 1024

/** Returns the problem of a file of more than `MAX_WHOLE_FILE` bytes. */
export const tooLarge = (bytes: number): ProblemText =>
  importersMessages.anyFormat.tooLarge(bytes / 2 ** 20, MAX_WHOLE_FILE / 2 ** 20)
