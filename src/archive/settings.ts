import type { ArchiveSettings, Problem } from './article.ts'
import { type CountrySettings, NO_COUNTRY_SETTINGS, readCountrySettings } from './country-settings.ts'
import { namesKnown, readNamedValues, type Tell } from './named-values.ts'

/** The name of the file in the seeds folder that says what the archive is called. */
export const SETTINGS_FILE = 'archive.yaml'

export const DEFAULT_SETTINGS: ArchiveSettings = { title: 'Dateline', language: 'en' }

const FIELDS: Record<keyof ArchiveSettings, { remedy: string; holds: (value: string) => boolean }> = {
  title: { remedy: 'write the archive’s title, as in title: Letters from Lima', holds: (v) => v !== '' },
  language: { remedy: 'write a language tag, as in language: en', holds: isLanguage },
  publisher: { remedy: 'write the publisher’s name, or leave the line out', holds: (v) => v !== '' },
  address: { remedy: 'write an address, as in address: https://example.org/news/', holds: isAddress },
}

/** All names that archive.yaml may have. */
const NAMES = [...Object.keys(FIELDS), 'countries']

/**
 * Reads archive.yaml. What is wrong is told and left at its default; what is right is kept.
 * @param text the file's text, or undefined where there is none
 */
export function parseSettings(text: string | undefined): {
  settings: ArchiveSettings
  countries: CountrySettings
  problems: Problem[]
} {
  const settings: ArchiveSettings = { ...DEFAULT_SETTINGS }
  let countries = NO_COUNTRY_SETTINGS
  const problems: Problem[] = []
  const tell: Tell = (line, found, remedy) => problems.push({ file: SETTINGS_FILE, line, found, remedy })
  for (const given of text === undefined ? [] : readNamedValues(text, NAMES, tell)) {
    const { name, line } = given
    if (name === 'countries') countries = readCountrySettings(given, tell)
    else if (!Object.hasOwn(FIELDS, name)) tell(line, `an unknown name, “${name}”`, namesKnown(NAMES))
    else {
      const field = name as keyof ArchiveSettings
      if (given.text === undefined || !FIELDS[field].holds(given.text))
        tell(line, `${name} is ${given.shown}`, FIELDS[field].remedy)
      else settings[field] = given.text
    }
  }
  return { settings, countries, problems }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
