import { bibtexOf } from './bibtex.ts'
import type { Galley } from './galley.ts'
import type { Body } from './manifest.ts'
import { articleMarkdown } from './markdown.ts'
import type { Imprint } from './record.ts'
import { copyOf, toAddress } from './site-paths.ts'

/** The files of an article that come of it alone: its Body, its source, and its copies. */
export const articleFiles = ({ slug, body }: { slug: string; body: string }): string[] => [
  body,
  copyOf(slug, 'txt'),
  copyOf(slug, 'md'),
  copyOf(slug, 'bib'),
]

/** The copies of an article that are made of it: by path. */
export function copiesOf(
  { galley, body }: { galley: Galley; body: Body },
  slug: string,
  imprint: Imprint,
): Record<string, string> {
  const { headline, published } = galley
  const { publication, site } = imprint
  const url = site && toAddress(`article/${slug}`, site)
  return {
    [copyOf(slug, 'md')]: articleMarkdown({ ...galley, slug }, body, imprint),
    [copyOf(slug, 'bib')]: `${bibtexOf({ slug, headline, published, publication, url })}\n`,
  }
}
