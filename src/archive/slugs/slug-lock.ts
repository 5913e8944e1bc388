import type { Problem, Seed } from '../article.ts'
import { wrongInSlug } from './aliases.ts'

/** The name of the file in the seeds folder that remembers which slugs each seed has had. */
export const SLUG_LOCK = 'slugs.jsonl'

/** A line of the lock: a seed, and the slugs that it has had, the present one last. */
export interface Locked {
  file: string
  slugs: readonly string[]
  /** Where it stands in the lock; none where it is new. */
  line?: number
}

const FORM = '{"file":"x.txt","slugs":["2020-04-11-a-headline"]}'
const REMEDY = `put it right by hand, as in ${FORM}, or bring the file back as it was at the last good build`

/** The later of two that are alike stays, so that the last one is the present one. */
const unique = (slugs: readonly string[]) => slugs.filter((slug, i) => slugs.lastIndexOf(slug) === i)

/** By code units, so that the order is the same on every machine and in every language. */
const byFile = (a: Locked, b: Locked) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)

/**
 * Reads a lock: JSON Lines, one seed a line. Lines of one seed, as a merge of two branches leaves them, count as one.
 * @param text the file's text, or undefined where there is none
 * @returns what is right, and a problem for each line that is not
 */
export function parseSlugLock(text: string | undefined): { locked: Locked[]; problems: Problem[] } {
  const problems: Problem[] = []
  const locked = new Map<string, Locked>()
  const tell = (line: number, found: string) =>
    problems.push({ file: SLUG_LOCK, line, found, remedy: REMEDY })
  // A lock that a build has written is never empty: this one has lost what it held.
  if (text !== undefined && text.trim() === '') tell(1, 'the file is empty')
  for (const [index, written] of (text ?? '').split('\n').entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const read = readLine(written)
    if (typeof read === 'string') tell(line, read)
    else {
      const before = locked.get(read.file)
      locked.set(read.file, {
        file: read.file,
        slugs: unique([...(before?.slugs ?? []), ...read.slugs]),
        line: before?.line ?? line,
      })
    }
  }
  return { locked: [...locked.values()].sort(byFile), problems }
}

/** A line of the lock, or what is wrong with it. */
function readLine(written: string): Locked | string {
  let value: Partial<Locked> | null
  try {
    value = JSON.parse(written)
  } catch {
    return `no JSON here: ${shorten(written)}`
  }
  const { file, slugs } = value ?? {}
  if (typeof file !== 'string' || !file || file.includes('\ufffd') || !Array.isArray(slugs) || !slugs.length)
    return `no seed with its slugs: ${shorten(written)}`
  for (const slug of slugs) {
    const wrong = typeof slug === 'string' ? wrongInSlug(slug) : 'is no text'
    if (wrong) return `the slug ${shorten(JSON.stringify(slug))} ${wrong}`
  }
  return { file, slugs }
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text.trim())

/** The lock as it is written: the same lines give the same bytes, in whatever order they are given. */
export const formatSlugLock = (locked: readonly Locked[]): string =>
  locked
    .toSorted(byFile)
    .map(({ file, slugs }) => `${JSON.stringify({ file, slugs })}\n`)
    .join('')

/**
 * A lock with the slugs that articles have now. Seeds that are gone keep their lines. One that was renamed is known by
 * its slug: where a seed is gone, and one that has no line yet has its last slug, that one takes its line over.
 * @param locked in the order of its files
 */
export function withSlugs(
  locked: readonly Locked[],
  articles: readonly { file: string; slug: string }[],
): Locked[] {
  const lines = new Map(locked.map((line) => [line.file, line]))
  const files = new Set(articles.map(({ file }) => file))
  const gone = new Map<string, Locked>()
  for (const line of locked) {
    const last = line.slugs.at(-1) as string
    if (!files.has(line.file) && !gone.has(last)) gone.set(last, line)
  }
  for (const { file, slug } of articles) {
    let before = lines.get(file)
    if (!before) {
      before = gone.get(slug)
      if (before) lines.delete(before.file)
    }
    lines.set(file, { ...before, file, slugs: unique([...(before?.slugs ?? []), slug]) })
  }
  return [...lines.values()].sort(byFile)
}

/** An article as others see it that might have had its slug. */
type Addressed = Pick<Seed, 'file' | 'aliases'> & { slug: string }

/**
 * Articles with their former slugs as aliases, behind those of their front matter. A slug that an article has now, or
 * has as an alias in its front matter, is that article's and nobody else's.
 * @param articles in the order of the archive; the same ones come back
 * @returns a problem for each slug that two articles had before
 */
export function withFormerSlugs<T extends Addressed>(
  locked: readonly Locked[],
  articles: readonly T[],
): { articles: T[]; problems: Problem[] } {
  if (!locked.length) return { articles: [...articles], problems: [] }
  const lines = new Map(withSlugs(locked, articles).map((line) => [line.file, line]))
  const taken = new Set(articles.flatMap(({ slug, aliases = [] }) => [slug, ...aliases]))
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  const moved = articles.map((article): T => {
    const { file, aliases = [] } = article
    const { slugs = [], line = 1 } = lines.get(file) ?? {}
    const former = slugs.filter((slug) => {
      if (taken.has(slug)) return false
      const owner = owners.get(slug)
      if (owner !== undefined)
        problems.push({
          file: SLUG_LOCK,
          line,
          found: `${file} and ${owner} have both had the slug “${slug}”`,
          remedy: 'take it out of the line of one of the two, or write it into the aliases of the other',
        })
      else owners.set(slug, file)
      return owner === undefined
    })
    return former.length ? { ...article, aliases: [...aliases, ...former] } : article
  })
  return { articles: moved, problems }
}
