import { problems as problemsMessages } from '#messages/problems'
import type { ArchiveSettings, ArticleFormat, ShareImages } from '../article.ts'
import { countryCodeOf } from '../corrections.ts'
import { didYouMean } from '../did-you-mean.ts'
import { excerpt } from '../excerpt.ts'
import type { Problem, ReportProblem } from '../problem.ts'
import { type CountrySettings, NO_COUNTRY_SETTINGS, readCountrySettings } from './country-settings.ts'
import type { ImportSettings } from './import-settings.ts'
import { readColumns, readDateOrder, readEncoding, readExclude } from './import-values.ts'
import { isLanguageTag } from './language-tag.ts'
import { type NamedValue, readNamedValues, textsOf, writtenText } from './named-values.ts'
import { readSiteAddress } from './site-address.ts'

/** The name of the settings file in the seeds folder. */
export const SETTINGS_FILE = 'archive.yaml'

export const DEFAULT_SETTINGS: ArchiveSettings = { title: 'Dateline', language: 'en' }

const SHARE_IMAGES: readonly ShareImages[] = ['all', 'some', 'none']
const FORMATS: readonly ArticleFormat[] = ['txt', 'md', 'bib']

/** Everything in archive.yaml. */
interface AllSettings {
  settings: ArchiveSettings
  countries: CountrySettings
  /** True if a build adds the articles' slugs to slugs.jsonl. */
  keepSlugs: boolean
  importing: ImportSettings
  /** Patterns of files and folders that are not read. */
  exclude: string[]
}

/** Reads a value into the settings, or reports what is wrong with it. */
type ReadValue = (all: AllSettings, entry: NamedValue, report: ReportProblem) => void

const messages = problemsMessages.settings

/** Returns a function that reads a value which may be any text. */
const text =
  (name: 'title' | 'description' | 'publisher' | 'license'): ReadValue =>
  ({ settings }, { line, text, description }, report) => {
    if (text) settings[name] = text
    else report(line, messages[name](description))
  }

/** For each key, the function that reads its value. */
const READERS: Readonly<Record<string, ReadValue>> = {
  title: text('title'),
  description: text('description'),
  language({ settings, importing }, { line, text = '', description }, report) {
    if (isLanguageTag(text)) settings.language = importing.language = text
    else report(line, messages.language(description))
  },
  publisher: text('publisher'),
  address({ settings }, { line, text = '', description }, report) {
    const read = readSiteAddress(text)
    if ('address' in read) settings.address = read.address
    else report(line, messages.address(description, read.remedy))
  },
  license: text('license'),
  dateOrder({ importing }, entry, report) {
    const order = readDateOrder(entry, report)
    if (order) importing.dateOrder = order
  },
  encoding({ importing }, entry, report) {
    const encoding = readEncoding(entry, report)
    if (encoding) importing.encoding = encoding
  },
  homeCountry({ settings }, { line, text = '', description }, report) {
    const code = countryCodeOf(text)
    if (code && code === text.toUpperCase()) settings.homeCountry = code
    else report(line, messages.homeCountry(description, code))
  },
  columns({ importing }, entry, report) {
    const columns = readColumns(entry, report)
    if (columns) importing.columns = columns
  },
  exclude(all, entry, report) {
    all.exclude = readExclude(entry, report)
  },
  countries(all, entry, report) {
    all.countries = readCountrySettings(entry, report)
  },
  shareImages({ settings }, { line, text, description }, report) {
    const which = SHARE_IMAGES.find((each) => each === text?.toLowerCase())
    if (which) settings.shareImages = which
    else report(line, messages.shareImages(description))
  },
  formats({ settings }, entry, report) {
    const names = textsOf(entry)?.map((name) => name.toLowerCase())
    if (names?.every((name) => FORMATS.some((each) => each === name)))
      settings.formats = FORMATS.filter((each) => names.includes(each))
    else report(entry.line, messages.formats(entry.description))
  },
  pages({ settings }, { line, text, description }, report) {
    const which = text?.toLowerCase()
    if (which === 'all' || which === 'none') settings.pages = which
    else report(line, messages.pages(description))
  },
  'keep-slugs'(all, entry, report) {
    const value = BOOLEANS.get((writtenText(entry) ?? '').toLowerCase())
    if (value === undefined) report(entry.line, messages.keepSlugs(entry.description))
    else all.keepSlugs = value
  },
}

/** All keys that archive.yaml may have. */
export const SETTINGS_KEYS = Object.keys(READERS)

/** `yes` and `no` are text; YAML's own `true` and `false` are not. */
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
export function parseSettings(text: string | undefined): AllSettings & { problems: Problem[] } {
  const all: AllSettings = {
    settings: { ...DEFAULT_SETTINGS },
    countries: NO_COUNTRY_SETTINGS,
    keepSlugs: false,
    importing: {},
    exclude: [],
  }
  const problems: Problem[] = []
  const report: ReportProblem = (line, problem) => problems.push({ file: SETTINGS_FILE, line, ...problem })
  for (const entry of text === undefined ? [] : readNamedValues(text, SETTINGS_KEYS, report)) {
    const { name, line } = entry
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    if (read) read(all, entry, report)
    else report(line, messages.unknownKey(excerpt(name), SETTINGS_KEYS, didYouMean(name, SETTINGS_KEYS)))
  }
  return { ...all, problems }
}
