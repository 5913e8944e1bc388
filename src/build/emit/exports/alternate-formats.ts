import type { Body } from '../../../format/body.ts'
import { bibtex } from '../../../format/citations/bibtex.ts'
import { alternateFormatPath, toAddress } from '../../../format/site-paths.ts'
import type { PreparedArticle } from '../../analyse/prepared-article.ts'
import { articleMarkdown } from './markdown.ts'
import type { Publication } from './record.ts'

/** The files of an article that come of it alone: its Body, its source, and its copies. */
export const articleFiles = ({ slug, body }: { slug: string; body: string }): string[] => [
  body,
  alternateFormatPath(slug, 'txt'),
  alternateFormatPath(slug, 'md'),
  alternateFormatPath(slug, 'bib'),
]

/** The copies of an article that are made of it: by path. */
export function alternateFormatsOf(
  { galley, body }: { galley: PreparedArticle; body: Body },
  slug: string,
  publication_: Publication,
): Record<string, string> {
  const { headline, published } = galley
  const { publication, site } = publication_
  const url = site && toAddress(`article/${slug}`, site)
  return {
    [alternateFormatPath(slug, 'md')]: articleMarkdown({ ...galley, slug }, body, publication_),
    [alternateFormatPath(slug, 'bib')]: `${bibtex({ slug, headline, published, publication, url })}\n`,
  }
}
