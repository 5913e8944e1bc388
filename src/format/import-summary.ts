import type { Problem } from '../archive/problem.ts'

/** The sources of an archive, as the page about it shows them. */
export interface ImportSummary {
  /** The formats of its source files, the one with most articles first. */
  formats: { name: string; files: number; articles: number }[]
  /** Files whose records were not all read, or that hold copies of articles. */
  files: ImportedFile[]
  /** The number of records that are copies of others. */
  copies: number
  /** The number of records that could not be read, and of those that are no articles. */
  refused: number
  skipped: number
  /** The number of articles without a date. */
  undated: number
  /** The first problems of the source files, and the number of all. */
  problems: Problem[]
  allProblems: number
}

/** The counts of one source file. */
export interface ImportedFile {
  file: string
  /** The number of records that the file itself says it has, if it does. */
  announced?: number
  read: number
  copies: number
  refused: number
  skipped: number
}
