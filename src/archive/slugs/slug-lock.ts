import { problems as problemsMessages } from '#messages/problems'
import { recordKey } from '../article.ts'
import { byFile } from '../by-file.ts'
import { excerpt } from '../excerpt.ts'
import type { Problem, ProblemText } from '../problem.ts'
import { type ArticleSlugs, quote, slugFault } from './aliases.ts'

/** The name of the file in the seeds folder that records the slugs of each source file. */
export const SLUG_LOCK = 'slugs.jsonl'

/** One line of the lock: a record and all slugs that its article has had, the current one last. */
export interface SlugHistory {
  /** The key of the record, as `recordKey` returns it: the name of its file if it is the first of that file. */
  file: string
  slugs: readonly string[]
  /** The number of its line in the lock; none if it is new. */
  line?: number
}

/** Removes duplicates. The last of equal slugs stays, so that the current one stays last. */
const unique = (slugs: readonly string[]) => slugs.filter((slug, i) => slugs.lastIndexOf(slug) === i)

/**
 * Reads a lock: JSON Lines, one source file a line. Several lines of one file, as a merge of two branches leaves them,
 * are joined.
 * @param text the lock's text, or undefined if there is none
 * @returns the lines that are valid, and a problem for each that is not
 */
export function parseSlugLock(text: string | undefined): { histories: SlugHistory[]; problems: Problem[] } {
  const problems: Problem[] = []
  const histories = new Map<string, SlugHistory>()
  const report = (line: number, problem: ProblemText) => problems.push({ file: SLUG_LOCK, line, ...problem })
  // A build never writes an empty lock, so this one has lost its lines.
  if (text !== undefined && text.trim() === '') report(1, problemsMessages.slugLock.empty)
  for (const [index, lineText] of (text ?? '').split('\n').entries()) {
    if (lineText.trim() === '') continue
    const line = index + 1
    const read = readLine(lineText)
    if ('found' in read) report(line, read)
    else {
      const before = histories.get(read.file)
      histories.set(read.file, {
        file: read.file,
        slugs: unique([...(before?.slugs ?? []), ...read.slugs]),
        line: before?.line ?? line,
      })
    }
  }
  return { histories: [...histories.values()].sort(byFile), problems }
}

function readLine(text: string): SlugHistory | ProblemText {
  const messages = problemsMessages.slugLock
  let value: Partial<SlugHistory> | null
  try {
    value = JSON.parse(text)
  } catch {
    return messages.invalidJson(excerpt(text.trim()))
  }
  const { file, slugs } = value ?? {}
  if (typeof file !== 'string' || !file || file.includes('\ufffd') || !Array.isArray(slugs) || !slugs.length)
    return messages.invalidEntry(excerpt(text.trim()))
  for (const slug of slugs) {
    const fault = typeof slug === 'string' ? slugFault(slug) : ({ reason: 'not text' } as const)
    if (fault) return messages.invalidSlug(quote(slug), fault)
  }
  return { file, slugs }
}

/** Formats a lock. The same histories give the same text, whatever their order. */
export const formatSlugLock = (histories: readonly SlugHistory[]): string =>
  histories
    .toSorted(byFile)
    .map(({ file, slugs }) => `${JSON.stringify({ file, slugs })}\n`)
    .join('')

/**
 * Adds the current slugs of articles to a lock. The lines of deleted files stay. A renamed file is recognised by
 * its slug: a new file takes over the line of a deleted file if it has the last slug of that line.
 * @param histories sorted by file
 */
export function updateSlugLock(
  histories: readonly SlugHistory[],
  articles: readonly Pick<ArticleSlugs, 'file' | 'record' | 'slug'>[],
): SlugHistory[] {
  const byName = new Map(histories.map((history) => [history.file, history]))
  const files = new Set(articles.map(recordKey))
  const deletedBySlug = new Map<string, SlugHistory>()
  for (const history of histories) {
    const last = history.slugs.at(-1) as string
    if (!files.has(history.file) && !deletedBySlug.has(last)) deletedBySlug.set(last, history)
  }
  for (const article of articles) {
    const { slug } = article
    const file = recordKey(article)
    let before = byName.get(file)
    if (!before) {
      before = deletedBySlug.get(slug)
      if (before) byName.delete(before.file)
    }
    byName.set(file, { ...before, file, slugs: unique([...(before?.slugs ?? []), slug]) })
  }
  return [...byName.values()].sort(byFile)
}

/**
 * Adds the former slugs of articles to their aliases, after those of their front matter. A slug that is the slug of
 * an article, or an alias in its front matter, belongs to that article alone.
 * @param articles in the order of the archive; the result is in the same order
 * @returns the articles, and a problem for each slug that two articles had before
 */
export function withFormerSlugs<T extends ArticleSlugs>(
  histories: readonly SlugHistory[],
  articles: readonly T[],
): { articles: T[]; problems: Problem[] } {
  if (!histories.length) return { articles: [...articles], problems: [] }
  const byName = new Map(updateSlugLock(histories, articles).map((history) => [history.file, history]))
  const inUse = new Set(articles.flatMap(({ slug, aliases = [] }) => [slug, ...aliases]))
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  const withAliases = articles.map((article): T => {
    const { aliases = [] } = article
    const file = recordKey(article)
    const { slugs = [], line = 1 } = byName.get(file) ?? {}
    const former = slugs.filter((slug) => {
      if (inUse.has(slug)) return false
      const owner = owners.get(slug)
      if (owner === undefined) owners.set(slug, file)
      else {
        const problem = problemsMessages.slugLock.usedTwice(slug, file, owner)
        problems.push({ file: SLUG_LOCK, line, ...problem })
      }
      return owner === undefined
    })
    return former.length ? { ...article, aliases: [...aliases, ...former] } : article
  })
  return { articles: withAliases, problems }
}
