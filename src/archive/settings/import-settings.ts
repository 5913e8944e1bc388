import type { Metadata } from '../article.ts'

/** The order of day, month and year in dates such as `04/11/2020`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** The fields of a record that tables and objects can have. */
export type Field = 'headline' | 'date' | 'body' | keyof Metadata

/** The settings in archive.yaml that importers use. Plain data. */
export interface ImportSettings {
  /** The language of records whose own is not known: that of the archive, as a BCP 47 tag. */
  language?: string
  dateOrder?: DateOrder
  /** The encoding of files that neither declare nor prove theirs: a label of the WHATWG Encoding Standard. */
  encoding?: string
  /** The names of the columns of tables, by field: `{ headline: ['Titel der Meldung'] }`. */
  columns?: Readonly<Partial<Record<Field, readonly string[]>>>
}
