import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { problems as problemsMessages } from '#messages/problems'
import { excerpt } from '../excerpt.ts'
import type { ReportProblem } from '../problem.ts'

/** A value as problems describe it. `text` is the value as written. */
interface ValueDescription {
  kind: 'empty' | 'list' | 'map' | 'alias' | 'not text' | 'other'
  text?: string
}

/** One `name: value` of a YAML text. */
export interface NamedValue {
  name: string
  /** The number of its line in the file. */
  line: number
  /** The value if it is text, trimmed. */
  text?: string
  /** The values if the value is a map. Maps inside it are not read. */
  values?: NamedValue[]
  /** The entries if the value is a list. Only text and numbers have a text. */
  items?: { line: number; text?: string | undefined; description: ValueDescription }[]
  description: ValueDescription
}

/**
 * Reads the `name: value` lines of a YAML text. Reads nothing if the text is not valid YAML.
 * @param text any text; an empty one has no values
 * @param names the names that are allowed, for the remedy
 * @param firstLine the line of the file on which the text begins
 */
export function readNamedValues(
  text: string,
  names: readonly string[],
  report: ReportProblem,
  firstLine = 1,
): NamedValue[] {
  const messages = problemsMessages.settings
  const lines = new LineCounter()
  const lineAt = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  const reportedLines = new Set<number>()
  const reportOnce: ReportProblem = (line, problem) => {
    // Later errors on a line mostly follow from the first.
    if (!reportedLines.has(line)) report(line, problem)
    reportedLines.add(line)
  }
  const readItem = (item: unknown, line: number) => ({
    line: isNode(item) && item.range ? lineAt(item.range[0]) : line,
    // As it is written, since a slug may consist of digits.
    text: isScalar(item) && item.value !== null ? (item.source ?? String(item.value)).trim() : undefined,
    description: { kind: isScalar(item) ? ('empty' as const) : ('not text' as const) },
  })
  const readMap = (map: YAMLMap, isTop: boolean): NamedValue[] => {
    const seen = new Set<string>()
    return map.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
      const line = lineAt((isScalar(key) && key.range?.[0]) || 0)
      if (seen.has(name)) {
        reportOnce(line, messages.duplicateKey(name))
        return []
      }
      seen.add(name)
      const scalar = isScalar(value) ? value.value : undefined
      return {
        name,
        line,
        ...(typeof scalar === 'string' && { text: scalar.trim() }),
        ...(isTop && isMap(value) && { values: readMap(value, false) }),
        ...(isSeq(value) && { items: value.items.map((item) => readItem(item, line)) }),
        description: describe(value),
      }
    })
  }
  const document = parseDocument(
    // Trimmed, so that a quote that is never closed is reported on the last line and not below it.
    text.replace(/\r\n?/g, '\n').trimEnd(),
    // The parser's own search for duplicate keys takes quadratic time.
    { lineCounter: lines, prettyErrors: false, uniqueKeys: false },
  )
  for (const error of document.errors) reportOnce(lineAt(error.pos[0]), messages.invalidYaml(error.message))
  const { contents } = document
  if (reportedLines.size || contents === null) return []
  if (isMap(contents) && !contents.flow) {
    const values = readMap(contents, true)
    return reportedLines.size ? [] : values
  }
  report(firstLine, messages.notNamedValues(names))
  return []
}

/** Returns the value as it is written if it is text or a number. A column or folder may be called 2020. */
export const writtenText = ({ text, description: { kind, text: written } }: NamedValue): string | undefined =>
  text ?? (kind === 'other' ? written : undefined)

/** Returns a value that is a text, or a list of texts, as a list. Undefined if it is neither, or if one is empty. */
export function textsOf(entry: NamedValue): string[] | undefined {
  const texts = entry.items?.map(({ text }) => text) ?? [writtenText(entry)]
  return texts.length && texts.every(Boolean) ? (texts as string[]) : undefined
}

function describe(value: unknown): ValueDescription {
  if (isSeq(value)) return { kind: 'list' }
  if (isMap(value)) return { kind: 'map' }
  if (isAlias(value)) return { kind: 'alias', text: value.source }
  const scalar = isScalar(value) ? value.value : undefined
  if (scalar === null || scalar === undefined) return { kind: 'empty' }
  // YAML has values that JSON has not, such as symbols.
  const json = JSON.stringify(scalar)
  return json === undefined ? { kind: 'not text' } : { kind: 'other', text: excerpt(json) }
}
