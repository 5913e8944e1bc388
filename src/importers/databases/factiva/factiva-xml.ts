import { DOMParser } from 'linkedom'
import { asciiHead } from '../../encoding/ascii-text.ts'
import { readText } from '../../encoding/read-text.ts'
import type { Importer } from '../../importer.ts'
import { paragraphsOfText } from '../indented-text.ts'
import { lineOf } from '../page-file.ts'

/** XML of Factiva. */
export const factivaXml: Importer = {
  name: 'Factiva (XML)',
  recognises: (file) => {
    const head = asciiHead(file)
    return /^\W{0,8}</.test(head) && /<ppsarticle\b|global\.factiva\.com\/|<PPSResponse\b/i.test(head)
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    const document = new DOMParser().parseFromString(text, 'text/xml')
    const articles = [...document.querySelectorAll('article')]
    const announced = Number(/<ppsarticleResultSet\b[^>]*\bcount\s*=\s*["'](\d+)/i.exec(text)?.[1])
    if (announced) yield { announced }
    for (const article of articles) {
      const all = (selector: string) => [...article.querySelectorAll(selector)]
      const line = (selector: string) => lineOf(article.querySelector(selector))
      const date = [line('publicationDate > date'), line('publicationTime > time')].filter(Boolean)
      yield {
        headline: line('headline'),
        dates: date.length ? [{ text: date.join(' '), source: 'printed' }] : [],
        publication: line('sourceName'),
        byline: line('byline'),
        section: ['columnName', 'sectionName'].map(line).filter(Boolean).join(' / '),
        page: all('pages > page').map(lineOf).join(', ') || line('pages'),
        language: line('baseLanguage').toLowerCase(),
        tags: all('newsSubject > name').map(lineOf),
        body: [...all('leadParagraph'), ...all('tailParagraphs')].flatMap(paragraphsIn).join('\n\n'),
      }
    }
  },
}

function paragraphsIn(element: Element): string[] {
  const paragraphs = [...element.querySelectorAll('paragraph')].map(lineOf)
  return paragraphs.length ? paragraphs.filter(Boolean) : paragraphsOfText(element.textContent ?? '')
}
