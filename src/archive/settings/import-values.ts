import { problems as problemsMessages } from '#messages/problems'
import { didYouMean } from '../did-you-mean.ts'
import { excerpt } from '../excerpt.ts'
import type { ReportProblem } from '../problem.ts'
import type { DateOrder, Field, ImportSettings } from './import-settings.ts'
import { type NamedValue, textsOf, writtenText } from './named-values.ts'

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** The encodings that a mistyped name is compared with. All labels of the Encoding Standard are valid. */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8'].map((digit) => `windows-125${digit}`),
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'gb18030',
  'gbk',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
]

/** The fields that `columns` of archive.yaml can name. */
export const FIELDS = [
  'headline',
  'date',
  'body',
  'publication',
  'byline',
  'section',
  'page',
  'url',
  'language',
  'retrieved',
  'tags',
] as const satisfies readonly Field[]

/** Other names of fields: those that the export uses. */
export const FIELD_SYNONYMS: Readonly<Record<string, Field>> = {
  title: 'headline',
  published: 'date',
  text: 'body',
}

/** Reads `dateOrder`. */
export function readDateOrder({ line, text, description }: NamedValue, report: ReportProblem) {
  const order = DATE_ORDERS.find((each) => each === text?.toLowerCase())
  if (!order) report(line, problemsMessages.settings.dateOrder(description))
  return order
}

/**
 * Reads `encoding`: a label of the Encoding Standard, such as `latin1`.
 * @returns its name in the standard
 */
export function readEncoding({ line, text, description }: NamedValue, report: ReportProblem) {
  try {
    if (text) return new TextDecoder(text).encoding
  } catch {
    // Reported below.
  }
  report(line, problemsMessages.settings.encoding(description, didYouMean(text ?? '', ENCODINGS)))
  return undefined
}

/** Reads `columns`: for each field, the name of a column or a list of names. Invalid entries are left out. */
export function readColumns(
  { line, values, description }: NamedValue,
  report: ReportProblem,
): ImportSettings['columns'] {
  const messages = problemsMessages.settings
  if (!values) {
    report(line, messages.columns(description))
    return undefined
  }
  const columns = new Map<Field, string[]>()
  for (const entry of values) {
    const field = fieldOf(entry.name)
    if (!field) {
      const known = [...FIELDS, ...Object.keys(FIELD_SYNONYMS)]
      report(entry.line, messages.unknownField(excerpt(entry.name), FIELDS, didYouMean(entry.name, known)))
      continue
    }
    const names = textsOf(entry)
    if (!names) report(entry.line, messages.column(entry.name, entry.description))
    else columns.set(field, [...(columns.get(field) ?? []), ...names])
  }
  return columns.size ? Object.fromEntries(columns) : undefined
}

const fieldOf = (name: string): Field | undefined =>
  FIELDS.find((field) => field === name) ??
  (Object.hasOwn(FIELD_SYNONYMS, name) ? FIELD_SYNONYMS[name] : undefined)

/**
 * Reads `exclude`: a file, a folder or a pattern, or a list of them. As in .gitignore, one without a slash applies in
 * every folder.
 * @returns patterns for paths below the seeds folder
 */
export function readExclude(entry: NamedValue, report: ReportProblem): string[] {
  const messages = problemsMessages.settings
  const { line, items, description } = entry
  const entries = items ?? [{ line, text: writtenText(entry), description }]
  if (items && !items.length) report(line, messages.exclude({ kind: 'empty' }))
  const patterns: string[] = []
  for (const { line, text, description } of entries) {
    const pattern = text?.replace(/^(?:\.\/)+|\/+$/g, '')
    if (!pattern) report(line, messages.exclude(description))
    else if (/^(?:\/|[a-z]:)/i.test(pattern) || pattern.split(/[\\/]/).includes('..'))
      report(line, messages.excludeOutside(excerpt(pattern)))
    else if (pattern.includes('\\')) report(line, messages.excludeBackslash(pattern.replaceAll('\\', '/')))
    else if (pattern.startsWith('!')) report(line, messages.excludeNot(excerpt(pattern)))
    else patterns.push(pattern.includes('/') ? pattern : `**/${pattern}`)
  }
  return patterns
}
