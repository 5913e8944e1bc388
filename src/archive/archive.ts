import {
  type Archive,
  bodyOf,
  type CountryCorrections,
  type Problem,
  type Seed,
  type SeedArticle,
} from './article.ts'
import { correctCountries, correctMentions } from './corrections.ts'
import { findMentionsIn } from './countries/mentions.ts'
import { weighCountries } from './countries/weigh.ts'
import { eventsOf } from './days/events.ts'
import { findTimes } from './days/times.ts'
import { parseSeed, SeedError } from './seed.ts'
import { correctionsOfSeeds } from './settings/country-settings.ts'
import { parseSettings, SETTINGS_FILE } from './settings/settings.ts'
import { clashesOf } from './slugs/aliases.ts'
import { slugsOf } from './slugs/slug.ts'
import { parseSlugLock, withFormerSlugs } from './slugs/slug-lock.ts'
import { findStructure } from './structure/structure.ts'

/** A file of the seeds folder: its name and its bytes. */
export interface SeedFile {
  file: string
  bytes: Uint8Array
}

/** Words as a reader counts them: runs of letters and figures. */
const countWords = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

/**
 * A seed with everything that is found in it.
 * @param given what archive.yaml says of its countries; the seed's own front matter wins, code by code
 */
export function toArticle(seed: Seed, given: CountryCorrections = {}): SeedArticle {
  const corrections = { ...given, ...seed.countryCorrections }
  const body = bodyOf(seed)
  const structure = findStructure(body, seed.headline)
  const found = findMentionsIn(seed.headline, body)
  const headlineMentions = correctMentions(found.headline, corrections)
  const mentions = correctMentions(found.body, corrections)
  const countries = weighCountries(
    { text: seed.headline, mentions: headlineMentions },
    { text: body, mentions },
    structure.blocks,
  )
  const times = findTimes(body, seed.published)
  return {
    ...seed,
    ...structure,
    headlineMentions,
    mentions,
    countries: correctCountries(countries, corrections),
    times,
    events: eventsOf(structure.blocks, times, mentions),
    words: countWords(seed.headline) + countWords(body),
  }
}

/** Local date and time, without the offset and to the second: `2020-04-11T07:28` and `…T07:28Z` are alike. */
const localTime = (published: string) => /^[\d-]{10}(?:T[\d:]+)?/.exec(published)?.[0].padEnd(19, ':00') ?? ''

/** By code units, so that the order is the same on every machine and in every language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Names of files in their order, which says which of two articles of the same moment comes first. */
export const byFile = (a: { file: string }, b: { file: string }): number => compare(a.file, b.file)

/** What places an article in the archive. */
type Placed = Pick<Seed, 'file' | 'headline' | 'published'>

/**
 * Articles in the order of the archive, from the oldest to the newest, each with its slug.
 * @param articles in any order
 */
export function placed<T extends Placed>(articles: readonly T[]): (T & { slug: string })[] {
  const inOrder = articles.toSorted(byFile)
  const slugs = slugsOf(inOrder)
  return inOrder
    .map((article, i) => ({
      article: { ...article, slug: slugs[i] as string },
      time: localTime(article.published),
    }))
    .sort((a, b) => compare(a.time, b.time) || byFile(a.article, b.article))
    .map(({ article }) => article)
}

/**
 * Reads archive.yaml for the seeds that there are.
 * @param text the file's text, if there is one
 * @param files the names of all seeds, also of those that cannot be read
 * @returns corrections: the name of a seed → what is said of its countries
 */
export function readSettings(text: string | undefined, files: readonly string[]) {
  const { settings, countries, keepSlugs, problems } = parseSettings(text)
  const corrections = correctionsOfSeeds(countries, files, (line, found, remedy) =>
    problems.push({ file: SETTINGS_FILE, line, found, remedy }),
  )
  return { settings, corrections, keepSlugs, problems }
}

/**
 * One seed file → its article, and what is wrong with it.
 * @returns no article where the seed cannot be read
 */
export function readArticle(
  { file, bytes }: SeedFile,
  corrections?: CountryCorrections,
): { article?: SeedArticle; problems: readonly Problem[] } {
  const problems: Problem[] = []
  try {
    const seed = parseSeed(file, bytes, (problem) => problems.push(problem))
    return { article: toArticle(seed, corrections), problems }
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    return { problems: error.problems }
  }
}

/**
 * Articles with all slugs that they had before, from their front matter and from slugs.jsonl.
 * @param articles in the order of the archive
 * @param slugs the text of slugs.jsonl, if there is one
 */
export function withAliases<T extends Placed & { slug: string; aliases?: string[] }>(
  articles: readonly T[],
  slugs: string | undefined,
): { articles: T[]; problems: Problem[] } {
  const { locked, problems } = parseSlugLock(slugs)
  const moved = withFormerSlugs(locked, articles)
  return { articles: moved.articles, problems: [...clashesOf(articles), ...problems, ...moved.problems] }
}

/**
 * All seeds → the archive. A seed that cannot be read becomes a problem and hides none of the others.
 * @param files the seed files, in any order
 * @param settings the text of archive.yaml, if there is one
 * @param slugs the text of slugs.jsonl, if there is one
 */
export function buildArchive(
  files: readonly SeedFile[],
  settings?: string,
  slugs?: string,
): { archive: Archive; problems: Problem[] } {
  const read = readSettings(
    settings,
    files.map(({ file }) => file),
  )
  const problems = [...read.problems]
  const articles: SeedArticle[] = []
  for (const file of files.toSorted(byFile)) {
    const { article, problems: own } = readArticle(file, read.corrections(file.file))
    problems.push(...own)
    if (article) articles.push(article)
  }
  const moved = withAliases(placed(articles), slugs)
  problems.push(...moved.problems)
  return { archive: { settings: read.settings, articles: moved.articles }, problems }
}
