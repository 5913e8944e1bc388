import {
  type AnalysedRecord,
  type Archive,
  bodyOf,
  type CountryCorrections,
  dayOf,
  type SourceRecord,
} from './article.ts'
import { byCodeUnits, byFileAndRecord } from './by-file.ts'
import { correctCountries, correctMentions } from './corrections.ts'
import { countWords } from './count-words.ts'
import { findMentionsFor, loadCountryNames } from './countries/languages/finders.ts'
import { scoreCountries } from './countries/main-subjects.ts'
import { findMentionsIn } from './countries/mentions.ts'
import { eventsOf } from './days/events.ts'
import { findTimes } from './days/times.ts'
import type { Problem } from './problem.ts'
import { correctionsByFile } from './settings/country-settings.ts'
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_FILE } from './settings/settings.ts'
import { aliasConflicts } from './slugs/aliases.ts'
import { slugsOf } from './slugs/slug.ts'
import { parseSlugLock, withFormerSlugs } from './slugs/slug-lock.ts'
import { findStructure } from './structure/structure.ts'

/** Loads what the analysis of a record needs to know of its language. @param ofArchive as in `analyseRecord` */
export const loadLanguageOf = (
  { language }: Pick<SourceRecord, 'language'>,
  ofArchive: string = DEFAULT_SETTINGS.language,
): Promise<void> => loadCountryNames(language ?? ofArchive)

/**
 * Finds the structure, countries, time expressions and events of a record.
 * @param fromSettings the corrections in archive.yaml; those in the record's own front matter override them
 * @param ofArchive the language of a record whose own is not known
 * @throws Error if `loadLanguageOf` has not loaded its language
 */
export function analyseRecord(
  record: SourceRecord,
  fromSettings: CountryCorrections = {},
  ofArchive: string = DEFAULT_SETTINGS.language,
): AnalysedRecord {
  const corrections = { ...fromSettings, ...record.countryCorrections }
  const { headline } = record
  const body = bodyOf(record)
  const language = record.language ?? ofArchive
  const structure = findStructure(body, headline, language)
  const all = findMentionsIn(headline, body, findMentionsFor(language))
  const headlineMentions = correctMentions(all.headline, corrections)
  const mentions = correctMentions(all.body, corrections)
  const countries = correctCountries(
    scoreCountries(
      { text: headline, mentions: headlineMentions },
      { text: body, mentions },
      structure.blocks,
    ),
    corrections,
  )
  // Most times are relative to the day of publication.
  const times = /^\d{4}-\d\d-\d\d/.test(record.published)
    ? findTimes(body, record.published, countries[0]?.code, language)
    : []
  return {
    ...record,
    ...structure,
    headlineMentions,
    mentions,
    countries,
    times,
    events: eventsOf(structure.blocks, times, mentions),
    words: countWords(headline, language) + countWords(body, language),
  }
}

/**
 * Returns the local date and time to the second, without the offset: `…07:28` and `…07:28Z` give the same result. Empty
 * if there is no date.
 */
const localTime = (published: string) => {
  const day = dayOf(published)
  return day && `${day}${/T[\d:]+/.exec(published)?.[0] ?? ''}`.padEnd(19, ':00')
}

/** The parts of an article that decide its position in the archive and its slug. */
type Sortable = Pick<SourceRecord, 'file' | 'record' | 'headline' | 'published'>

/**
 * Sorts articles into the order of the archive, oldest first, and gives each its slug. Undated ones come before all
 * others, by slug: nothing else about them is in order, and so they are found by slug among thousands.
 * @param articles in any order
 */
export function sortWithSlugs<T extends Sortable>(articles: readonly T[]): (T & { slug: string })[] {
  const sorted = articles.toSorted(byFileAndRecord)
  const slugs = slugsOf(sorted)
  return sorted
    .map((article, i) => ({
      article: { ...article, slug: slugs[i] as string },
      time: localTime(article.published),
    }))
    .sort(
      ({ article: a, time }, { article: b, time: other }) =>
        byCodeUnits(time, other) || (time ? byFileAndRecord(a, b) : byCodeUnits(a.slug, b.slug)),
    )
    .map(({ article }) => article)
}

/**
 * Reads archive.yaml.
 * @param text the file's text, if there is one
 * @param files the names of all source files, including those that cannot be read
 * @returns the settings; `corrections` returns the country corrections of a file by its name
 */
export function readSettings(text: string | undefined, files: readonly string[]) {
  const { countries, problems, ...rest } = parseSettings(text)
  const corrections = correctionsByFile(countries, files, (line, problem) =>
    problems.push({ file: SETTINGS_FILE, line, ...problem }),
  )
  return { ...rest, corrections, problems }
}

/**
 * Adds the former slugs in slugs.jsonl to the aliases that articles have from their front matter.
 * @param articles in the order of the archive
 * @param slugLock the text of slugs.jsonl, if there is one
 */
export function withAliases<T extends Sortable & { slug: string; aliases?: string[] }>(
  articles: readonly T[],
  slugLock: string | undefined,
): { articles: T[]; problems: Problem[] } {
  const lock = parseSlugLock(slugLock)
  const result = withFormerSlugs(lock.histories, articles)
  return {
    articles: result.articles,
    problems: [...aliasConflicts(articles), ...lock.problems, ...result.problems],
  }
}

/**
 * Builds an archive from its records.
 * @param records in any order
 * @param settings the text of archive.yaml, if there is one
 * @param slugLock the text of slugs.jsonl, if there is one
 * @param files the names of all source files, including those that cannot be read
 */
export function buildArchive(
  records: readonly SourceRecord[],
  settings?: string,
  slugLock?: string,
  files: readonly string[] = [...new Set(records.map(({ file }) => file))],
): { archive: Archive; problems: Problem[] } {
  const read = readSettings(settings, files)
  const analysed = records.map((record) =>
    analyseRecord(record, read.corrections(record.file), read.importing.language),
  )
  const { articles, problems } = withAliases(sortWithSlugs(analysed), slugLock)
  return { archive: { settings: read.settings, articles }, problems: [...read.problems, ...problems] }
}
