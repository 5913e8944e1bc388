import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

/** What a citation is made from. */
export interface Cited {
  slug: string
  headline: string
  /** As `Article.published`. */
  published: string
  publication: string
  /** Where the article is, if that is known. */
  url?: string | undefined
  /** The reader's own day, `YYYY-MM-DD`; absent where nobody has read it yet. */
  accessed?: string | undefined
}

// All letters as they are: BibTeX has read UTF-8 for long. The library then escapes nothing, so it is done here.
const config = plugins.config.get('@bibtex').format
if (config) config.asciiOnly = false

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // The library would take a tag for type, and leave open what is not closed.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
}
/** A text as LaTeX prints it: what it would take for its own is escaped. */
const latex = (text: string) => text.replace(/[\\~^<>&%$#_{}]/g, (mark) => LATEX[mark] ?? `\\${mark}`)

/** A day as CSL has it: by parts, so that no time zone can move it. */
const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** An article as CSL-JSON has it. It has no author: a byline in a text is no sure sign of one. */
export const cslOf = ({ slug, headline, published, publication, url, accessed }: Cited) => ({
  type: 'article-newspaper',
  id: slug,
  title: headline,
  'container-title': publication,
  issued: parts(published.slice(0, 10)),
  ...(accessed !== undefined && { accessed: parts(accessed) }),
  ...(url !== undefined && { URL: url }),
})

/**
 * An article as BibTeX. Its key is its slug, so that two articles never have the same; of ASCII's marks, a key takes `_`.
 * @throws Error where the library cannot
 */
export function bibtexOf(cited: Cited): string {
  const item = cslOf(cited)
  return new Cite({
    ...item,
    'citation-key': item.id.replaceAll('-', '_'),
    title: latex(item.title),
    'container-title': latex(item['container-title']),
  })
    .format('bibtex')
    .trim()
}
