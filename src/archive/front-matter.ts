import { problems as problemsMessages } from '#messages/problems'
import type { SourceRecord } from './article.ts'
import { parseCorrections } from './corrections.ts'
import type { ReportProblem } from './problem.ts'
import { isLanguageTag } from './settings/language-tag.ts'
import { type NamedValue, readNamedValues } from './settings/named-values.ts'
import { readAliases } from './slugs/aliases.ts'

/** The values of front matter. */
export interface FrontMatter extends Pick<SourceRecord, 'countryCorrections' | 'aliases'> {
  /** A BCP 47 tag, which counts more than any other sign of the language. */
  languageCorrection?: string
}

/** Reads the value of each key into the front matter. */
const READERS: Record<string, (entry: NamedValue, values: FrontMatter, report: ReportProblem) => void> = {
  countries({ name, line, text, description }, values, report) {
    if (text === undefined) report(line, problemsMessages.corrections.wrongValue(name, description))
    else values.countryCorrections = parseCorrections(text, (problem) => report(line, problem))
  },
  language({ line, text = '', description }, values, report) {
    if (isLanguageTag(text)) values.languageCorrection = text
    else report(line, problemsMessages.settings.language(description))
  },
  aliases(entry, values, report) {
    const aliases = readAliases(entry, report)
    if (aliases.length) values.aliases = aliases
  },
}

const OPENING = /^---[^\S\n\r]*(?:\r\n|\n|\r|$)/
const CLOSING = /(?<=[\n\r])---[^\S\n\r]*(?:\r\n|\n|\r|$)/

/**
 * Reads front matter: YAML between two lines `---` at the very beginning of a text. Invalid values are
 * reported and ignored; the others apply.
 * @returns the values, the offset at which the headline begins, and the number of lines above it; `undefined`
 * if the front matter is never closed, since then nothing shows where the article begins
 */
export function readFrontMatter(
  source: string,
  report: ReportProblem,
): { values: FrontMatter; end: number; lines: number } | undefined {
  const opening = OPENING.exec(source)
  if (!opening) return { values: {}, end: 0, lines: 0 }
  const from = opening[0].length
  const closing = CLOSING.exec(source.slice(from - 1))
  if (!closing) {
    report(1, problemsMessages.frontMatterNotClosed)
    return undefined
  }
  const to = from - 1 + closing.index
  const values: FrontMatter = {}
  const names = Object.keys(READERS)
  for (const entry of readNamedValues(source.slice(from, to), names, report, 2)) {
    if (Object.hasOwn(READERS, entry.name)) READERS[entry.name]?.(entry, values, report)
    else report(entry.line, problemsMessages.settings.unknownKey(entry.name, names))
  }
  const lines = source.slice(0, to).match(/\r\n|\n|\r/g)?.length ?? 0
  return { values, end: to + closing[0].length, lines: lines + 1 }
}
