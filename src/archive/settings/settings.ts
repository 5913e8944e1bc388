import type { ArchiveSettings, Problem } from '../article.ts'
import { type CountrySettings, NO_COUNTRY_SETTINGS, readCountrySettings } from './country-settings.ts'
import { namesKnown, readNamedValues, type Tell } from './named-values.ts'
import { readSiteAddress } from './site-address.ts'

/** The name of the file in the seeds folder that says what the archive is called. */
export const SETTINGS_FILE = 'archive.yaml'

export const DEFAULT_SETTINGS: ArchiveSettings = { title: 'Dateline', language: 'en' }

/** How a value is read: as it is kept, or as what to write instead. */
type Read = (value: string) => { value: string } | { remedy: string }

const when =
  (holds: (value: string) => boolean, remedy: string): Read =>
  (value) =>
    holds(value) ? { value } : { remedy }

const FIELDS: Record<keyof ArchiveSettings, Read> = {
  title: when((v) => v !== '', 'write the archive’s title, as in title: Letters from Lima'),
  language: when(isLanguage, 'write a language tag, as in language: en'),
  publisher: when((v) => v !== '', 'write the publisher’s name, or leave the line out'),
  address(text) {
    const read = readSiteAddress(text)
    return 'address' in read ? { value: read.address } : read
  },
}

/** All names that archive.yaml may have. */
const NAMES = [...Object.keys(FIELDS), 'countries', 'keep-slugs']

const YES: Record<string, boolean> = { true: true, yes: true, false: false, no: false }

/**
 * Reads archive.yaml. What is wrong is told and left at its default; what is right is kept.
 * @param text the file's text, or undefined where there is none
 */
export function parseSettings(text: string | undefined): {
  settings: ArchiveSettings
  countries: CountrySettings
  /** Whether a build writes into slugs.jsonl which slugs there are. */
  keepSlugs: boolean
  problems: Problem[]
} {
  const settings: ArchiveSettings = { ...DEFAULT_SETTINGS }
  let countries = NO_COUNTRY_SETTINGS
  let keepSlugs = false
  const problems: Problem[] = []
  const tell: Tell = (line, found, remedy) => problems.push({ file: SETTINGS_FILE, line, found, remedy })
  for (const given of text === undefined ? [] : readNamedValues(text, NAMES, tell)) {
    const { name, line } = given
    if (name === 'countries') countries = readCountrySettings(given, tell)
    else if (name === 'keep-slugs') {
      // YAML's own true is no text.
      const said = YES[(given.text ?? given.shown).toLowerCase()]
      if (said === undefined) tell(line, `keep-slugs is ${given.shown}`, 'write keep-slugs: yes, or no')
      else keepSlugs = said
    } else if (!Object.hasOwn(FIELDS, name)) tell(line, `an unknown name, “${name}”`, namesKnown(NAMES))
    else {
      const field = name as keyof ArchiveSettings
      // What is no text is as wrong as an empty one.
      const read = FIELDS[field](given.text ?? '')
      if ('value' in read) settings[field] = read.value
      else tell(line, `${name} is ${given.shown}`, read.remedy)
    }
  }
  return { settings, countries, keepSlugs, problems }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
