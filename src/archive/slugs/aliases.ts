import { problems as problemsMessages } from '#messages/problems'
import type { SourceRecord } from '../article.ts'
import { excerpt } from '../excerpt.ts'
import type { Problem, ReportProblem } from '../problem.ts'
import type { NamedValue } from '../settings/named-values.ts'

/** The slugs that `slugOf` can return: letters, marks and digits of any script, with single hyphens between them. */
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

/**
 * File names that Windows reserves, whatever their ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/

/** File names may have 255 bytes. The page of a slug ends in `.html`, and its compressed form in `.html.gz`. */
const MAX_BYTES = 255 - '.html.gz'.length

/** A reason why a text cannot be a slug. */
export type SlugFault =
  | { reason: 'characters' | 'reserved' }
  | { reason: 'length'; bytes: number; limit: number }

/**
 * Returns why a text cannot be a slug, or undefined if it can. Slugs name files, so none may lead out of its folder.
 */
export function slugFault(text: string): SlugFault | undefined {
  if (!SLUG.test(text) || text !== text.toLowerCase()) return { reason: 'characters' }
  if (RESERVED.test(text)) return { reason: 'reserved' }
  const bytes = new TextEncoder().encode(text).length
  return bytes > MAX_BYTES ? { reason: 'length', bytes, limit: MAX_BYTES } : undefined
}

/** Reads `aliases` of front matter: former slugs, as a list or separated by spaces or commas. */
export function readAliases(entry: NamedValue, report: ReportProblem): string[] {
  const messages = problemsMessages.aliases
  const aliases = (entry.items ?? [entry]).flatMap(({ line, text, description }) => {
    const slugs =
      text
        ?.normalize('NFC')
        .split(/[\s,]+/)
        .filter(Boolean) ?? []
    if (!slugs.length)
      report(line, entry.items ? messages.wrongEntry(description) : messages.wrongValue(description))
    return slugs.filter((slug) => {
      const fault = slugFault(slug)
      if (fault) report(line, messages.invalid(quote(slug), fault))
      return !fault
    })
  })
  return [...new Set(aliases)]
}

/** Returns a text in JSON's quotation marks, with invisible characters escaped. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text)
  const short = excerpt(quoted)
  return short === quoted ? quoted : `${short}"`
}

/** The parts of an article from which its addresses follow: its own, and those that redirect to it. */
export type ArticleSlugs = Pick<SourceRecord, 'file' | 'record' | 'aliases'> & { slug: string }

/**
 * Finds aliases that another article uses already, as its slug or as an alias.
 * @param articles in the order of the archive
 */
export function aliasConflicts(articles: readonly ArticleSlugs[]): Problem[] {
  const messages = problemsMessages.aliases
  const problems: Problem[] = []
  const slugs = new Map(articles.map(({ slug, file }) => [slug, file]))
  const owners = new Map<string, string>()
  for (const { file, slug, aliases = [] } of articles)
    for (const alias of aliases) {
      // A headline may have changed back, so that the article has the alias as its slug again.
      if (alias === slug) continue
      const articleFile = slugs.get(alias)
      const owner = owners.get(alias)
      if (articleFile !== undefined)
        problems.push({ file, line: 1, ...messages.isAddress(alias, articleFile) })
      else if (owner !== undefined) problems.push({ file, line: 1, ...messages.usedTwice(alias, owner) })
      else owners.set(alias, file)
    }
  return problems
}
