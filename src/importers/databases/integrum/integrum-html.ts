import { asciiHead } from '../../encoding/ascii-text.ts'
import type { FoundRecord, Importer } from '../../importer.ts'
import { paragraphsOfText } from '../indented-text.ts'
import { lineOf, linesIn, readPage } from '../page-file.ts'
import { isoOfRussianDate } from './russian-date.ts'

/** Pages of Integrum, the archive of the Russian press: a list, then a table with marked fields and a text for each article. */
export const integrumHtml: Importer = {
  name: 'Integrum (HTML)',
  recognises: (file) => {
    const head = asciiHead(file)
    return /<title>\s*Report \d\d\.\d\d\.\d{4}/i.test(head) && /<a href=["']#1["']/i.test(head)
  },
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    const listed = document.querySelectorAll('a[href^="#"]').length
    if (listed) yield { announced: listed }
    for (const anchor of document.querySelectorAll('a[name]')) {
      const article = anchor.parentElement
      if (article && /^\d+$/.test(anchor.getAttribute('name') ?? '')) yield readArticle(article)
    }
  },
}

/** The fields are marked with two letters: source, rubric, date, author and title, in Russian. */
function readArticle(article: Element): FoundRecord {
  const fields = new Map<string, string>()
  for (const line of linesIn(article.querySelector('table td'))) {
    const [, mark, value] = /^\^(\p{Lu}{2}):\s*(.*)$/u.exec(line) ?? []
    if (mark && value) fields.set(mark, [fields.get(mark), value].filter(Boolean).join('; '))
  }
  const field = (mark: string) => fields.get(mark) ?? ''
  return {
    headline: field('ЗГ') || lineOf(article.querySelector('h3')),
    dates: [{ text: isoOfRussianDate(field('ДТ')), source: 'printed' as const }].filter(({ text }) => text),
    publication: field('ИС'),
    byline: field('АВ'),
    section: field('РБ'),
    body: [...article.querySelectorAll('pre')]
      .flatMap((text) => paragraphsOfText(text.textContent ?? ''))
      .join('\n\n'),
  }
}
