import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../../archive/excerpt.ts'
import { asciiHead } from '../../encoding/ascii-text.ts'
import { paragraphsOf } from '../../html/paragraphs.ts'
import type { Found, Importer } from '../../importer.ts'
import { lineOf, linesIn, readPage } from '../page-file.ts'
import { withheldNotice } from './withheld.ts'

/** Pages of Kikuzo, the archive of the Asahi Shimbun: for each article, a table with its data and one with its text. */
export const kikuzo: Importer = {
  name: 'Kikuzo',
  recognises: (file) => {
    const head = asciiHead(file)
    return ['topic-list', 'topic-detail', 'font00'].every((name) => head.includes(name))
  },
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    let data = new Map<string, string>()
    for (const table of document.querySelectorAll('table.topic-list, table.topic-detail')) {
      if (table.classList.contains('topic-list')) data = dataIn(table)
      else if (data.size) {
        yield readArticle(table, data)
        data = new Map()
      }
    }
  },
}

/** The values of a table, by the names at the top of its columns. */
function dataIn(table: Element): Map<string, string> {
  const names = [...table.querySelectorAll('th')].map(lineOf)
  const values = [...table.querySelectorAll('td')].map(lineOf)
  return new Map(names.map((name, at) => [name, values[at] ?? '']))
}

function readArticle(table: Element, data: ReadonlyMap<string, string>): Found {
  const headline = lineOf(table.querySelector('.font002'))
  const text = table.querySelector('.detail001')
  const notice = text ? undefined : paragraphsOf(table).map(withheldNotice).find(Boolean)
  if (notice) return { refused: importersMessages.databases.withheld(excerpt(headline), notice) }
  return {
    headline,
    dates: [{ text: (data.get('発行日') ?? '').replace(/\s/g, ''), source: 'printed' }],
    publication: data.get('媒体') || data.get('紙誌名') || '朝日新聞',
    section: data.get('面名') ?? '',
    page: (data.get('ページ') ?? '').replace(/^0+(?=\d)/, ''),
    body: linesIn(text).join('\n\n'),
  }
}
