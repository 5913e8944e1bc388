import {
  type Archive,
  type Article,
  bodyOf,
  type CountryCorrections,
  type Problem,
  type Seed,
} from './article.ts'
import { correctCountries, correctMentions } from './corrections.ts'
import { findMentionsIn } from './countries/mentions.ts'
import { weighCountries } from './countries/weigh.ts'
import { correctionsOfSeeds } from './country-settings.ts'
import { statementsOf } from './days/statements.ts'
import { findTimes } from './days/times.ts'
import { parseSeed, SeedError } from './seed.ts'
import { parseSettings, SETTINGS_FILE } from './settings.ts'
import { slugsOf } from './slug.ts'
import { findStructure } from './structure.ts'

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
export function toArticle(seed: Seed, slug: string, given: CountryCorrections = {}): Article {
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
    slug,
    headlineMentions,
    mentions,
    countries: correctCountries(countries, corrections),
    times,
    statements: statementsOf(structure.blocks, times, mentions),
    words: countWords(seed.headline) + countWords(body),
  }
}

/** Local date and time, without the offset and to the second: `2020-04-11T07:28` and `…T07:28Z` are alike. */
const localTime = (published: string) => /^[\d-]{10}(?:T[\d:]+)?/.exec(published)?.[0].padEnd(19, ':00') ?? ''

/** By code units, so that the order is the same on every machine and in every language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * All seeds → the archive. A seed that cannot be read becomes a problem and hides none of the others.
 * @param files the seed files, in any order
 * @param settings the text of archive.yaml, if there is one
 */
export function buildArchive(
  files: readonly SeedFile[],
  settings?: string,
): { archive: Archive; problems: Problem[] } {
  const parsed = parseSettings(settings)
  const problems = [...parsed.problems]
  const seeds: Seed[] = []
  for (const { file, bytes } of files.toSorted((a, b) => compare(a.file, b.file))) {
    try {
      seeds.push(parseSeed(file, bytes, (problem) => problems.push(problem)))
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      problems.push(...error.problems)
    }
  }
  const corrections = correctionsOfSeeds(
    parsed.countries,
    files.map(({ file }) => file),
    (line, found, remedy) => problems.push({ file: SETTINGS_FILE, line, found, remedy }),
  )
  const slugs = slugsOf(seeds)
  const articles = seeds
    .map((seed, i) => toArticle(seed, slugs[i] as string, corrections(seed.file)))
    .sort((a, b) => compare(localTime(a.published), localTime(b.published)) || compare(a.file, b.file))
  return { archive: { settings: parsed.settings, articles }, problems }
}
