import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { CHICAGO } from './chicago.ts'

/** What a citation is made from. */
export interface Cited {
  slug: string
  headline: string
  /** As `Article.published`. */
  published: string
  publication: string
  url: string
  /** The reader's own day, `YYYY-MM-DD`. */
  accessed: string
}

export interface Citations {
  /** In words, with what is set in italics as HTML. */
  apa: Words
  chicago: Words
  /** As files for reference managers. */
  bibtex: string
  ris: string
  csl: string
}

export interface Words {
  text: string
  html: string
}

// All letters as they are: BibTeX has read UTF-8 for long. The library then escapes nothing, so it is done here.
const bibtex = plugins.config.get('@bibtex').format
if (bibtex) bibtex.asciiOnly = false
plugins.config.get('@csl').styles.add('chicago', CHICAGO)

/** CSL reads some tags as type. What looks like one in a headline is text: a word joiner, unseen, says so. */
const plain = (text: string) => text.replace(/<(?=[/a-z])/gi, '<\u2060')

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** A text as LaTeX prints it: what it would take for its own is escaped. */
const latex = (text: string) => text.replace(/[\\~^&%$#_{}]/g, (mark) => LATEX[mark] ?? `\\${mark}`)

/** A day as CSL has it: by parts, so that no time zone can move it. */
const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/**
 * An article in all forms that it is cited in. It has no author: a byline in a text is no sure sign of one.
 * @throws Error where the library cannot
 */
export function cite({ slug, headline, published, publication, url, accessed }: Cited): Citations {
  const item = {
    type: 'article-newspaper',
    id: slug,
    title: headline,
    'container-title': publication,
    issued: parts(published.slice(0, 10)),
    accessed: parts(accessed),
    URL: url,
  }
  const cited = new Cite(item)
  const worded = new Cite({ ...item, title: plain(headline), 'container-title': plain(publication) })
  const words = (template: string): Words => {
    const format = (format: 'text' | 'html') =>
      worded.format('bibliography', { template, lang: 'en-US', format }).trim()
    return { text: format('text'), html: format('html') }
  }
  return {
    apa: words('apa'),
    chicago: words('chicago'),
    bibtex: new Cite({
      ...item,
      title: latex(item.title),
      'container-title': latex(item['container-title']),
    })
      .format('bibtex')
      .trim(),
    ris: cited.format('ris').trim(),
    csl: JSON.stringify([item], null, 2),
  }
}
