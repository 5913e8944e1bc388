import { parse as parseToml, TomlError } from 'smol-toml'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import type { ReportProblem } from '../../archive/problem.ts'

/** A value of front matter: texts, lists of texts, or maps of them. Values that refer to others have none. */
export type Value = string | Value[] | ReadonlyMap<string, Value> | undefined

/** The values of front matter by name, with the lines that they begin on. */
export type Entries = ReadonlyMap<string, { value: Value; line: number }>

/** Lists and maps are read this deep. */
const MAX_DEPTH = 4
/** Front matter that is longer is none. In UTF-16 code units. */
const MAX_LENGTH = 200_000

const OPENING =
  /^\s*(?:(---|\+\+\+)|(```+|~~~+)[^\S\n]*(ya?ml|toml|json)?|(?=\{))[^\S\n]*(?:\n|(?<=^\s*)(?=\{))/i

/**
 * Finds and reads front matter at the beginning of a text: YAML between `---`, TOML between `+++`, an object of JSON, or
 * any of them in a fenced block of code. Errors are reported.
 * @param text with `\n` at the end of lines
 * @returns the values, and the offset and line at which the body begins
 */
export function readFrontMatter(
  text: string,
  report: ReportProblem,
): { entries: Entries; end: number; line: number } {
  const messages = importersMessages.markdown
  const none = { entries: new Map(), end: 0, line: 1 }
  const opening = OPENING.exec(text.slice(0, 1000))
  if (!opening) return none
  const [{ length: start }, rule, fence, language] = opening
  const closing =
    rule === '---' ? /^(?:---|\.\.\.)\s*$/ : rule ? /^\+\+\+\s*$/ : fence ? /^(?:```+|~~~+)\s*$/ : /^\}\s*$/
  const end = findLine(text, start, closing)
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  if (!end) {
    if (rule === '+++') report(1, messages.notClosed(rule))
    // A rule may also stand above a text that has no front matter.
    return none
  }
  const block = text.slice(start, rule || fence ? end.start : end.next)
  if (block.length > MAX_LENGTH) return none
  const firstLine = lineOf(start)
  const format = rule
    ? rule === '---'
      ? 'yaml'
      : 'toml'
    : (language?.toLowerCase() ?? (/^\s*\{/.test(block) ? 'json' : 'yaml'))
  const problems: Parameters<ReportProblem>[] = []
  const entries = PARSERS[format === 'yml' ? 'yaml' : (format as keyof typeof PARSERS)](
    block,
    firstLine,
    (...problem) => problems.push(problem),
  )
  // A block of code that is not about the text belongs to it.
  if (
    !rule &&
    ![...entries.keys()].some((name) => /^(?:title|headline|date|published|author|url|source)$/i.test(name))
  )
    return none
  if (!entries.size && !problems.length && block.trim()) return none
  for (const problem of problems) report(...problem)
  return { entries, end: end.next, line: lineOf(end.next) }
}

function findLine(text: string, from: number, pattern: RegExp): { start: number; next: number } | undefined {
  for (let start = from; start < text.length && start - from <= MAX_LENGTH; ) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline + 1
    if (next - start < 100 && pattern.test(text.slice(start, next))) return { start, next }
    start = next
  }
  return undefined
}

const PARSERS = { yaml: readYaml, toml: readToml, json: readJson }

function readYaml(block: string, firstLine: number, report: ReportProblem): Entries {
  const messages = importersMessages.markdown
  const lines = new LineCounter()
  const lineAt = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  try {
    // The parser's own search for duplicate keys takes quadratic time.
    const document = parseDocument(block.trimEnd(), {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
    })
    const [error] = document.errors
    if (error) {
      report(lineAt(error.pos[0]), messages.invalid('YAML', excerpt(error.message)))
      return readLines(block, firstLine)
    }
    if (!isMap(document.contents)) return new Map()
    const entries = new Map<string, { value: Value; line: number }>()
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue
      const name = String(key.value)
      const line = lineAt(key.range?.[0] ?? 0)
      if (isAlias(value)) report(line, messages.alias(excerpt(name), excerpt(value.source)))
      else if (!addEntry(entries, name, fromYaml(value, 0), line)) report(line, messages.unsafeName(name))
    }
    return entries
  } catch (error) {
    // Too many levels.
    report(firstLine, messages.invalid('YAML', excerpt((error as Error).message)))
    return readLines(block, firstLine)
  }
}

/** Reads YAML that is not valid, such as `title: One: two`: the lines that have a name and a text. */
function readLines(block: string, firstLine: number): Entries {
  const entries = new Map<string, { value: Value; line: number }>()
  for (const [index, line] of block.split('\n').entries()) {
    const [, name, text = ''] = /^([\p{L}\w-]{1,40}):[^\S\n]+(\S.*)$/u.exec(line.slice(0, 5000)) ?? []
    if (name) addEntry(entries, name, text.trim().replace(/^(["'])(.*)\1$/, '$2'), firstLine + index)
  }
  return entries
}

function readToml(block: string, firstLine: number, report: ReportProblem): Entries {
  try {
    return fromObject(parseToml(block), block, firstLine, report)
  } catch (error) {
    const line = error instanceof TomlError ? error.line - 1 : 0
    const [reason = ''] = (error as Error).message.split('\n')
    report(firstLine + line, importersMessages.markdown.invalid('TOML', excerpt(reason)))
    return new Map()
  }
}

function readJson(block: string, firstLine: number, report: ReportProblem): Entries {
  try {
    return fromObject(JSON.parse(block), block, firstLine, report)
  } catch (error) {
    report(firstLine, importersMessages.markdown.invalid('JSON', excerpt((error as Error).message)))
    return new Map()
  }
}

function fromObject(object: unknown, block: string, firstLine: number, report: ReportProblem): Entries {
  const entries = new Map<string, { value: Value; line: number }>()
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return entries
  const lines = block.split('\n').map((line) => line.trimStart().replace(/^["']/, ''))
  for (const [name, value] of Object.entries(object)) {
    const line =
      firstLine +
      Math.max(
        lines.findIndex((each) => each.startsWith(name)),
        0,
      )
    if (!addEntry(entries, name, fromJs(value, 0), line))
      report(line, importersMessages.markdown.unsafeName(name))
  }
  return entries
}

function addEntry(
  entries: Map<string, { value: Value; line: number }>,
  name: string,
  value: Value,
  line: number,
): boolean {
  if (name === '__proto__') return false
  const key = name.toLowerCase().replace(/[\s_-]+/g, '')
  if (!entries.has(key)) entries.set(key, { value, line })
  return true
}

function fromYaml(node: unknown, depth: number): Value {
  if (depth > MAX_DEPTH) return undefined
  // As it is written, so that dates and numbers stay as they are.
  if (isScalar(node))
    return node.value === null
      ? undefined
      : typeof node.value === 'string'
        ? node.value
        : (node.source ?? String(node.value))
  if (isSeq(node)) return node.items.map((item) => fromYaml(item, depth + 1))
  if (!isMap(node)) return undefined
  return new Map(
    node.items.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), fromYaml(value, depth + 1)] as const] : [],
    ),
  )
}

function fromJs(value: unknown, depth: number): Value {
  if (value === null || value === undefined || depth > MAX_DEPTH) return undefined
  // TOML has dates, which print themselves as ISO 8601 has them.
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => fromJs(item, depth + 1))
  if (typeof value !== 'object') return String(value)
  return new Map(Object.entries(value).map(([name, item]) => [name, fromJs(item, depth + 1)]))
}
