import { type CountryCorrections, idOf } from '../article.ts'
import { CORRECTIONS_FORM, parseCorrections } from '../corrections.ts'
import type { NamedValue, Tell } from './named-values.ts'

/** What archive.yaml says of countries. */
export interface CountrySettings {
  /** For every article. */
  all: CountryCorrections
  /** For single ones, by the name of the seed, with or without its ending. */
  seeds: { name: string; line: number; corrections: CountryCorrections }[]
}

export const NO_COUNTRY_SETTINGS: CountrySettings = { all: {}, seeds: [] }

/** The name that stands for every article; a seed all.txt is named with its ending. */
const ALL = 'all'

/**
 * Reads the `countries` of archive.yaml: corrections for every article, or names of seeds with corrections for
 * each. What is wrong is told and left out.
 */
export function readCountrySettings(given: NamedValue, tell: Tell): CountrySettings {
  const read = ({ name, line, text, shown }: NamedValue): CountryCorrections => {
    if (text !== undefined) return parseCorrections(text, (found, remedy) => tell(line, found, remedy))
    tell(line, `${name} is ${shown}`, CORRECTIONS_FORM)
    return {}
  }
  if (!given.values) return { all: read(given), seeds: [] }
  const all = given.values.find(({ name }) => name === ALL)
  return {
    all: all ? read(all) : {},
    seeds: given.values
      .filter((value) => value !== all)
      .map((value) => ({ name: value.name, line: value.line, corrections: read(value) })),
  }
}

/**
 * Which of the corrections in archive.yaml are a seed's.
 * @param files the names of all seeds, also of those that cannot be read
 * @param tell is told of a name that no seed has, and of a seed that is named twice
 * @returns the name of a seed → its corrections; what is said of the seed itself wins, code by code
 */
export function correctionsOfSeeds(
  { all, seeds }: CountrySettings,
  files: readonly string[],
  tell: Tell,
): (file: string) => CountryCorrections {
  const whole = new Set(files)
  const byId = new Map<string, string[]>()
  for (const file of files) byId.set(idOf(file), [...(byId.get(idOf(file)) ?? []), file])
  const own = new Map<string, CountryCorrections>()
  for (const { name, line, corrections } of seeds) {
    const named = whole.has(name) ? [name] : (byId.get(name) ?? [])
    if (named.length === 0)
      tell(line, `no seed is called “${name}”`, 'write the name of a file in the folder, as in x.txt: +FR')
    for (const file of named) {
      if (own.has(file))
        tell(line, `“${name}” is ${file}, which has a line already`, 'put both into one line')
      else own.set(file, corrections)
    }
  }
  return (file) => ({ ...all, ...own.get(file) })
}
