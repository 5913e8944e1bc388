import type { Problem, Seed } from '../article.ts'
import type { NamedValue, Tell } from '../settings/named-values.ts'

const FORM = 'write the last part of a former address, as in aliases: 2020-04-11-a-former-headline'

/** What `slugOf` can make: letters, marks and digits of any script, with single hyphens between them. */
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

/**
 * Names that Windows keeps for devices, with any ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/

/** A file's name holds so many bytes; a page's ends in `.html`, and its compressed copy in `.html.gz`. */
const MAX_BYTES = 255 - '.html.gz'.length

/** Why a text cannot be a slug, or undefined where it can. A slug names files, so none may lead out of its folder. */
export function wrongInSlug(text: string): string | undefined {
  if (!SLUG.test(text) || text !== text.toLowerCase())
    return 'has something else than small letters, digits and single hyphens between them'
  if (DEVICE.test(text)) return 'is a name that Windows keeps for a device'
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MAX_BYTES) return `has ${bytes} bytes, and the name of a file holds ${MAX_BYTES} of them`
  return undefined
}

/** Reads `aliases` of front matter: former slugs, as a list or parted by spaces or commas. */
export function readAliases({ line, text, items, shown }: NamedValue, tell: Tell): string[] {
  const given = items ?? [{ line, text, shown }]
  const aliases = given.flatMap(({ line, text, shown }) => {
    const slugs =
      text
        ?.normalize('NFC')
        .split(/[\s,]+/)
        .filter(Boolean) ?? []
    if (!slugs.length) tell(line, `${items ? 'an entry of aliases' : 'aliases'} is ${shown}`, FORM)
    return slugs.filter((slug) => {
      const wrong = wrongInSlug(slug)
      if (wrong) tell(line, `the alias ${shorten(JSON.stringify(slug))} ${wrong}`, FORM)
      return !wrong
    })
  })
  return [...new Set(aliases)]
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…"` : text)

/** An article as others see it that might take its address. */
type Addressed = Pick<Seed, 'file' | 'aliases'> & { slug: string }

/**
 * Aliases that lead elsewhere already: to an article of that slug, or to the article that has the alias before.
 * @param articles in the order of the archive
 */
export function clashesOf(articles: readonly Addressed[]): Problem[] {
  const problems: Problem[] = []
  const owners = new Map(articles.map(({ slug, file }) => [slug, { file, what: 'the address' }]))
  for (const { file, slug, aliases = [] } of articles)
    for (const alias of aliases) {
      // Its own address again: a headline that came back.
      if (alias === slug) continue
      const owner = owners.get(alias)
      if (owner)
        problems.push({
          file,
          line: 1,
          found: `the alias “${alias}” is ${owner.what} of ${owner.file}`,
          remedy: 'take it out of one of the two',
        })
      else owners.set(alias, { file, what: 'an alias' })
    }
  return problems
}
