import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../../archive/excerpt.ts'
import { asciiHead } from '../../encoding/ascii-text.ts'
import type { Found, Importer } from '../../importer.ts'
import { lineOf, linesIn, readPage } from '../page-file.ts'
import { withheldNotice } from './withheld.ts'

/** Pages of Yomidasu, the archive of the Yomiuri Shimbun: for each article, a table with its data, and its text below. */
export const yomidasu: Importer = {
  name: 'Yomidasu',
  recognises: (file) => /heiseiDetail(?:Area|Contents)|yomiuriNews\w+\.action/.test(asciiHead(file)),
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    let table: Element | undefined
    let body: string[] = []
    for (const part of document.querySelectorAll('[id="heiseiDetailArea"] > table.contentsTable, p.mb10')) {
      if (part.tagName !== 'TABLE') body.push(...linesIn(part))
      else {
        if (table) yield readArticle(table, body)
        table = part
        body = []
      }
    }
    if (table) yield readArticle(table, body)
  },
}

/** The cells hold number, date, headline, edition, section, page (`09頁`), characters (`1796字`), height and pictures. */
function readArticle(table: Element, body: readonly string[]): Found {
  const cells = [...table.querySelectorAll('th')].map(lineOf)
  const [, date = '', headline = '', , section = ''] = cells
  const characters = cells.find((cell) => /^\d*字$/.test(cell))
  const notice = body.length > 2 ? undefined : withheldNotice(body.join(' '))
  if (notice) return { refused: importersMessages.databases.withheld(excerpt(headline), notice) }
  if (!body.length && /^0*字$/.test(characters ?? ''))
    return { skipped: importersMessages.databases.picture(excerpt(headline)) }
  return {
    headline,
    dates: [{ text: date.replaceAll('.', '-'), source: 'printed' }],
    publication: '読売新聞',
    section,
    page: cells.find((cell) => /^\d+頁$/.test(cell))?.replace(/^0+(?=\d)|頁/g, '') ?? '',
    body: body.join('\n\n'),
  }
}
