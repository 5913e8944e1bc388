import type { Field, ImportSettings } from '../importer.ts'
import { COLUMN_NAMES, DATE_PART_NAMES, type DatePart, SERVICES, SUMMARY_NAMES } from './column-names.ts'

/** The meaning of a table's columns. */
export interface Columns {
  /** The names of the columns of each field. The first that has a value counts. */
  columns: Partial<Record<Field, string[]>>
  /** The names of columns with part of a date. */
  dateParts: Partial<Record<DatePart, string>>
  /** The names of columns that are not read. */
  ignored: string[]
  /** The columns of the text that hold only a summary. */
  summaries: string[]
  /** Tags are separated by spaces. */
  spacedTags?: true
}

const FIELDS = Object.keys(COLUMN_NAMES) as Field[]

/** Words before the name proper: `article_title`, `story text`. */
const PREFIX = /^(?:article|artikel|articulo|story|news|document|doc|item|post)(?=.{3})/

const foldName = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The forms of a column's name that may be known: the name, its last part (`fields.bodyText`), and without a prefix. */
function formsOf(name: string): string[] {
  const whole = foldName(name)
  return [...new Set([whole, foldName(name.split('.').at(-1) ?? ''), whole.replace(PREFIX, '')])]
}

/**
 * Returns the meaning of columns by their names.
 * @param own the names of columns in archive.yaml, which count before those that are known
 */
export function understandColumns(names: readonly string[], own: ImportSettings['columns'] = {}): Columns {
  const result: Columns = { columns: {}, dateParts: {}, ignored: [], summaries: [] }
  const free = new Set(names.filter((name) => name.trim()))
  const byForm = new Map<string, string[]>()
  // `lang` counts before `user.lang`.
  const depth = (name: string) => name.split('.').length
  for (const name of [...free].sort((a, b) => depth(a) - depth(b)))
    for (const form of formsOf(name)) {
      const same = byForm.get(form)
      if (same) same.push(name)
      else byForm.set(form, [name])
    }
  const named = (form: string) => byForm.get(form)?.filter((name) => free.has(name)) ?? []
  const take = (field: Field, known: readonly string[]) => {
    const taken = known.flatMap((form) => {
      const found = named(form)
      for (const name of found) free.delete(name)
      return found
    })
    if (taken.length) result.columns[field] = [...(result.columns[field] ?? []), ...taken]
    return taken
  }
  for (const field of FIELDS) take(field, own[field]?.map(foldName) ?? [])
  for (const { signs, columns, spacedTags } of SERVICES) {
    if (!signs.every((sign) => byForm.has(sign))) continue
    for (const field of FIELDS) take(field, columns[field] ?? [])
    if (spacedTags) result.spacedTags = true
  }
  for (const part of Object.keys(DATE_PART_NAMES) as DatePart[]) {
    const [name] = DATE_PART_NAMES[part].flatMap(named)
    if (name) result.dateParts[part] = name
  }
  for (const field of FIELDS) take(field, COLUMN_NAMES[field])
  result.summaries = take('body', SUMMARY_NAMES)
  keepUsefulDateParts(result, free)
  result.ignored = names.filter((name) => free.has(name))
  return result
}

/** Keeps the time beside a date, and the three parts of a day. A lone time may be a date and time. */
function keepUsefulDateParts({ columns, dateParts }: Columns, free: Set<string>): void {
  const { time, year, month, day } = dateParts
  const isWhole = year && month && day
  if (time && free.has(time) && !columns.date && !isWhole) {
    columns.date = [time]
    free.delete(time)
  }
  if (time && (!free.has(time) || !(columns.date || isWhole))) delete dateParts.time
  if (!isWhole) {
    delete dateParts.year
    delete dateParts.month
    delete dateParts.day
  }
  for (const name of Object.values(dateParts)) free.delete(name)
}

const KNOWN = new Set([...Object.values(COLUMN_NAMES).flat(), ...SUMMARY_NAMES])

/** True if the name of a column tells its meaning. */
export const knowsColumn = (name: string): boolean => KNOWN.has(foldName(name))

/** True if columns with these meanings are those of articles: they have a text, or a headline and an address. */
export const haveArticles = ({ columns }: Columns): boolean =>
  Boolean(columns.body || (columns.headline && (columns.url || columns.date)))
