import { problems as problemsMessages } from '#messages/problems'
import type { ArchiveSettings } from '../article.ts'
import type { Problem, ProblemText, ReportProblem } from '../problem.ts'
import { type CountrySettings, NO_COUNTRY_SETTINGS, readCountrySettings } from './country-settings.ts'
import { type NamedValue, readNamedValues } from './named-values.ts'
import { readSiteAddress } from './site-address.ts'

/** The name of the settings file in the seeds folder. */
export const SETTINGS_FILE = 'archive.yaml'

export const DEFAULT_SETTINGS: ArchiveSettings = { title: 'Dateline', language: 'en' }

type Name = 'title' | 'language' | 'publisher'

const IS_VALID: Record<Name, (value: string) => boolean> = {
  title: (value) => value !== '',
  language: isLanguageTag,
  publisher: (value) => value !== '',
}

/** All keys that archive.yaml may have. */
const KEYS = [...Object.keys(IS_VALID), 'address', 'countries', 'keep-slugs']

const BOOLEANS = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

/**
 * Reads archive.yaml. Invalid values are reported, and their defaults apply.
 * @param text the file's text, or undefined if there is none
 */
export function parseSettings(text: string | undefined): {
  settings: ArchiveSettings
  countries: CountrySettings
  /** True if a build adds the articles' slugs to slugs.jsonl. */
  keepSlugs: boolean
  problems: Problem[]
} {
  const messages = problemsMessages.settings
  const settings: ArchiveSettings = { ...DEFAULT_SETTINGS }
  let countries = NO_COUNTRY_SETTINGS
  let keepSlugs = false
  const problems: Problem[] = []
  const report: ReportProblem = (line, problem) => problems.push({ file: SETTINGS_FILE, line, ...problem })
  for (const entry of text === undefined ? [] : readNamedValues(text, KEYS, report)) {
    const { name, line, description } = entry
    if (name === 'countries') countries = readCountrySettings(entry, report)
    else if (name === 'keep-slugs') {
      const value = readBoolean(entry)
      if (value === undefined) report(line, messages.keepSlugs(description))
      else keepSlugs = value
    } else if (name === 'address') {
      const read = readSiteAddress(entry.text ?? '')
      if ('address' in read) settings.address = read.address
      else report(line, messages.address(description, read.remedy))
    } else if (isName(name)) {
      if (IS_VALID[name](entry.text ?? '')) settings[name] = entry.text ?? ''
      else report(line, messages[name](description) satisfies ProblemText)
    } else report(line, messages.unknownKey(name, KEYS))
  }
  return { settings, countries, keepSlugs, problems }
}

const isName = (name: string): name is Name => Object.hasOwn(IS_VALID, name)

/** Reads `yes` and `no`, which are text, as well as YAML's own `true` and `false`, which are not. */
const readBoolean = ({ text, description }: NamedValue): boolean | undefined =>
  BOOLEANS.get((text ?? (description.kind === 'other' ? description.text : undefined) ?? '').toLowerCase())

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
