import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { bibtexOf, type Cited, cslOf } from '../../format/citations/bibtex.ts'
import { CHICAGO } from './chicago.ts'

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

plugins.config.get('@csl').styles.add('chicago', CHICAGO)

/** CSL reads some tags as type. What looks like one in a headline is text: a word joiner, unseen, says so. */
const plain = (text: string) => text.replace(/<(?=[/a-z])/gi, '<\u2060')

/**
 * An article in all forms that it is cited in.
 * @throws Error where the library cannot
 */
export function cite(cited: Cited): Citations {
  const item = cslOf(cited)
  const whole = new Cite(item)
  const worded = new Cite({
    ...item,
    title: plain(item.title),
    'container-title': plain(item['container-title']),
  })
  const words = (template: string): Words => {
    const format = (format: 'text' | 'html') =>
      worded.format('bibliography', { template, lang: 'en-US', format }).trim()
    return { text: format('text'), html: format('html') }
  }
  return {
    apa: words('apa'),
    chicago: words('chicago'),
    bibtex: bibtexOf(cited),
    ris: whole.format('ris').trim(),
    csl: JSON.stringify([item], null, 2),
  }
}
