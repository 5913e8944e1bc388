import { bibtexOf } from './bibtex.ts'
import type { Galley } from './galley.ts'
import type { Body } from './manifest.ts'
import { articleMarkdown } from './markdown.ts'
import type { Imprint } from './record.ts'
import { copyOf, toAddress } from './site-paths.ts'

/** The formats that copies are made in; the source is one as it is. */
export const COPIES = ['md', 'bib'] as const

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
