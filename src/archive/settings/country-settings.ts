import { problems as problemsMessages } from '#messages/problems'
import type { CountryCorrections } from '../article.ts'
import { parseCorrections } from '../corrections.ts'
import type { ReportProblem } from '../problem.ts'
import type { NamedValue } from './named-values.ts'

/** The country corrections in archive.yaml. */
export interface CountrySettings {
  /** For every article. */
  all: CountryCorrections
  /** For single articles. `name` is the name of a source file, with or without its ending. */
  files: { name: string; line: number; corrections: CountryCorrections }[]
}

export const NO_COUNTRY_SETTINGS: CountrySettings = { all: {}, files: [] }

/** The name that means every article. For a file all.txt, write the name with its ending. */
const ALL = 'all'

/**
 * Reads `countries` of archive.yaml: corrections for every article, or file names with corrections for each. Invalid
 * ones are reported and ignored.
 */
export function readCountrySettings(entry: NamedValue, report: ReportProblem): CountrySettings {
  const read = ({ name, line, text, description }: NamedValue): CountryCorrections => {
    if (text !== undefined) return parseCorrections(text, (problem) => report(line, problem))
    report(line, problemsMessages.corrections.wrongValue(name, description))
    return {}
  }
  if (!entry.values) return { all: read(entry), files: [] }
  const all = entry.values.find(({ name }) => name === ALL)
  return {
    all: all ? read(all) : {},
    files: entry.values
      .filter((value) => value !== all)
      .map((value) => ({ name: value.name, line: value.line, corrections: read(value) })),
  }
}

/** Returns the name of a file without its ending. */
const nameOf = (file: string) => file.replace(/(?<=[^/])\.[^./]+$/, '')

/**
 * Assigns the corrections in archive.yaml to source files. Reports names that no file has, and files that are named
 * twice.
 * @param names the names of all source files, including those that cannot be read
 * @returns the corrections of a file, by its name; its own override those for every article, code by code
 */
export function correctionsByFile(
  { all, files }: CountrySettings,
  names: readonly string[],
  report: ReportProblem,
): (file: string) => CountryCorrections {
  const messages = problemsMessages.corrections
  const known = new Set(names)
  const byId = new Map<string, string[]>()
  for (const file of names) byId.set(nameOf(file), [...(byId.get(nameOf(file)) ?? []), file])
  const own = new Map<string, CountryCorrections>()
  for (const { name, line, corrections } of files) {
    const matches = known.has(name) ? [name] : (byId.get(name) ?? [])
    if (matches.length === 0) report(line, messages.unknownFile(name))
    for (const file of matches) {
      if (own.has(file)) report(line, messages.duplicateFile(file))
      else own.set(file, corrections)
    }
  }
  return (file) => ({ ...all, ...own.get(file) })
}
