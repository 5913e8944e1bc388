import type { Body } from '../../../format/body.ts'
import { bibtex } from '../../../format/citations/bibtex.ts'
import { alternateFormatPath, toAddress } from '../../../format/site-paths.ts'
import type { PreparedArticle } from '../../analyse/prepared-article.ts'
import { articleMarkdown } from './markdown.ts'
import type { Publication } from './record.ts'

/** Returns the path of an article's source text. */
export const sourcePath = (slug: string): string => alternateFormatPath(slug, 'txt')

/**
 * Returns the paths of the files that are made from one article alone: its Body, its source and its alternate formats.
 */
export const articlePaths = ({ slug, body }: { slug: string; body: string }): string[] => [
  body,
  sourcePath(slug),
  alternateFormatPath(slug, 'md'),
  alternateFormatPath(slug, 'bib'),
]

/** Returns an article as Markdown and as BibTeX, by path. */
export function alternateFormats(
  prepared: PreparedArticle,
  body: Body,
  slug: string,
  publication: Publication,
): Record<string, string> {
  const { headline, published, byline, section, page, language } = prepared
  const { name, site } = publication
  const url = site && toAddress(`article/${slug}`, site)
  return {
    [alternateFormatPath(slug, 'md')]: articleMarkdown({ ...prepared, slug }, body, publication),
    [alternateFormatPath(slug, 'bib')]: `${bibtex({
      ...{ slug, headline, byline, published, section, page, language, url },
      publication: prepared.publication ?? name,
    })}\n`,
  }
}
