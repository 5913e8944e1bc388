import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'

/** Takes what is wrong: the line, what was found there, and what to do. */
export type Tell = (line: number, found: string, remedy: string) => void

/** One `name: value` of a text, with the line that its name stands on. */
export interface NamedValue {
  name: string
  line: number
  /** The value, where it is text; without the white space round it. */
  text?: string
  /** The value, where it is names and values again. Theirs are not looked into any further. */
  values?: NamedValue[]
  /** The value, where it is a list: the text of each entry that is text or a number, with its line. */
  items?: { line: number; text?: string | undefined; shown: string }[]
  /** The value as a message shows it. */
  shown: string
}

/** The names that may be written, for a remedy. */
export const namesKnown = (names: readonly string[]): string =>
  names.length === 1 ? `the only name is ${names[0]}` : `the names are ${names.join(', ')}`

/**
 * Reads the `name: value` lines of a YAML text. Nothing is read where the text is not YAML.
 * @param text any text; an empty one has no names
 * @param names the names that are known, for the remedy
 * @param tell is told what is wrong, each with its line
 * @param firstLine the line of the file on which the text begins
 */
export function readNamedValues(
  text: string,
  names: readonly string[],
  tell: Tell,
  firstLine = 1,
): NamedValue[] {
  const lines = new LineCounter()
  const lineAt = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1
  const told = new Set<number>()
  const notYaml = (line: number, why: string) => {
    // What follows on one line mostly comes from the first of it.
    if (!told.has(line)) tell(line, `not YAML here (${why})`, 'write one “name: value” on a line')
    told.add(line)
  }
  const toItem = (item: unknown, line: number) => ({
    line: isNode(item) && item.range ? lineAt(item.range[0]) : line,
    // As it is written: a slug of figures alone is no number.
    text: isScalar(item) && item.value !== null ? (item.source ?? String(item.value)).trim() : undefined,
    shown: isScalar(item) ? 'empty' : 'no text',
  })
  const read = (map: YAMLMap, inside: boolean): NamedValue[] => {
    const seen = new Set<string>()
    return map.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
      const line = lineAt((isScalar(key) && key.range?.[0]) || 0)
      if (seen.has(name)) notYaml(line, `“${name}” stands twice`)
      if (seen.size === seen.add(name).size) return []
      const given = isScalar(value) ? value.value : undefined
      return {
        name,
        line,
        ...(typeof given === 'string' && { text: given.trim() }),
        ...(inside && isMap(value) && { values: read(value, false) }),
        ...(isSeq(value) && { items: value.items.map((item) => toItem(item, line)) }),
        shown: isSeq(value)
          ? 'a list'
          : isMap(value)
            ? 'a list of “name: value” lines'
            : isAlias(value)
              ? `an alias, *${value.source}`
              : given == null
                ? 'empty'
                : // What YAML has beside text, numbers and truth values is no JSON.
                  shorten(JSON.stringify(given) ?? 'no text'),
      }
    })
  }
  // Cut, so that a quote which is never closed is told on the last line and not below it. The parser's own
  // search for names that stand twice compares each with each.
  const document = parseDocument(text.replace(/\r\n?/g, '\n').trimEnd(), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  for (const error of document.errors) notYaml(lineAt(error.pos[0]), error.message)
  const { contents } = document
  if (told.size || contents === null) return []
  if (isMap(contents) && !contents.flow) {
    const values = read(contents, true)
    return told.size ? [] : values
  }
  tell(firstLine, 'not a list of “name: value” lines', namesKnown(names))
  return []
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
