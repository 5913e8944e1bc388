import {
  type AnalysedRecord,
  type Archive,
  bodyOf,
  type CountryCorrections,
  type SourceFile,
  type SourceRecord,
} from './article.ts'
import { byCodeUnits, byFile } from './by-file.ts'
import { correctCountries, correctMentions } from './corrections.ts'
import { scoreCountries } from './countries/main-subjects.ts'
import { findMentionsIn } from './countries/mentions.ts'
import { eventsOf } from './days/events.ts'
import { findTimes } from './days/times.ts'
import type { Problem } from './problem.ts'
import { correctionsByFile } from './settings/country-settings.ts'
import { parseSettings, SETTINGS_FILE } from './settings/settings.ts'
import { aliasConflicts } from './slugs/aliases.ts'
import { slugsOf } from './slugs/slug.ts'
import { parseSlugLock, withFormerSlugs } from './slugs/slug-lock.ts'
import { findStructure } from './structure/structure.ts'
import { readTextRecord } from './text-record.ts'

/** Counts words: runs of letters and digits. */
const countWords = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

/**
 * Finds the structure, countries, time expressions and events of a record.
 * @param fromSettings the corrections in archive.yaml; those in the record's own front matter override them
 */
export function analyseRecord(record: SourceRecord, fromSettings: CountryCorrections = {}): AnalysedRecord {
  const corrections = { ...fromSettings, ...record.countryCorrections }
  const { headline } = record
  const body = bodyOf(record)
  const structure = findStructure(body, headline)
  const all = findMentionsIn(headline, body)
  const headlineMentions = correctMentions(all.headline, corrections)
  const mentions = correctMentions(all.body, corrections)
  const countries = scoreCountries(
    { text: headline, mentions: headlineMentions },
    { text: body, mentions },
    structure.blocks,
  )
  const times = findTimes(body, record.published)
  return {
    ...record,
    ...structure,
    headlineMentions,
    mentions,
    countries: correctCountries(countries, corrections),
    times,
    events: eventsOf(structure.blocks, times, mentions),
    words: countWords(headline) + countWords(body),
  }
}

/** Returns the local date and time to the second, without the offset: `…07:28` and `…07:28Z` give the same result. */
const localTime = (published: string) => /^[\d-]{10}(?:T[\d:]+)?/.exec(published)?.[0].padEnd(19, ':00') ?? ''

/** The parts of an article that decide its position in the archive and its slug. */
type Sortable = Pick<SourceRecord, 'file' | 'headline' | 'published'>

/**
 * Sorts articles into the order of the archive, oldest first, and gives each its slug.
 * @param articles in any order
 */
export function sortWithSlugs<T extends Sortable>(articles: readonly T[]): (T & { slug: string })[] {
  const sorted = articles.toSorted(byFile)
  const slugs = slugsOf(sorted)
  return sorted
    .map((article, i) => ({
      article: { ...article, slug: slugs[i] as string },
      time: localTime(article.published),
    }))
    .sort((a, b) => byCodeUnits(a.time, b.time) || byFile(a.article, b.article))
    .map(({ article }) => article)
}

/**
 * Reads archive.yaml.
 * @param text the file's text, if there is one
 * @param files the names of all source files, including those that cannot be read
 * @returns the settings; `corrections` returns the country corrections of a file by its name
 */
export function readSettings(text: string | undefined, files: readonly string[]) {
  const { settings, countries, keepSlugs, problems } = parseSettings(text)
  const corrections = correctionsByFile(countries, files, (line, problem) =>
    problems.push({ file: SETTINGS_FILE, line, ...problem }),
  )
  return { settings, corrections, keepSlugs, problems }
}

/**
 * Reads a source file and analyses its record.
 * @returns no article if the file cannot be read as one; the problems say why
 */
export function readArticle(
  file: SourceFile,
  corrections?: CountryCorrections,
): { article?: AnalysedRecord; problems: readonly Problem[] } {
  const { record, problems } = readTextRecord(file)
  return record ? { article: analyseRecord(record, corrections), problems } : { problems }
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
 * Builds an archive from its source files. A file that cannot be read is reported as a problem; the others are
 * read all the same.
 * @param files in any order
 * @param settings the text of archive.yaml, if there is one
 * @param slugLock the text of slugs.jsonl, if there is one
 */
export function buildArchive(
  files: readonly SourceFile[],
  settings?: string,
  slugLock?: string,
): { archive: Archive; problems: Problem[] } {
  const read = readSettings(
    settings,
    files.map(({ file }) => file),
  )
  const problems = [...read.problems]
  const records: AnalysedRecord[] = []
  for (const file of files.toSorted(byFile)) {
    const { article, problems: ofFile } = readArticle(file, read.corrections(file.file))
    problems.push(...ofFile)
    if (article) records.push(article)
  }
  const result = withAliases(sortWithSlugs(records), slugLock)
  problems.push(...result.problems)
  return { archive: { settings: read.settings, articles: result.articles }, problems }
}
