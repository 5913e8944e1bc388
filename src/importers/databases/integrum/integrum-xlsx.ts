import type { FoundRecord, Importer } from '../../importer.ts'
import { type Row, readSheets } from '../../tables/xlsx.ts'
import { isZip, readFromZip } from '../../zip.ts'
import { isoOfRussianDate } from './russian-date.ts'

/** The columns, and their names in Russian. The text stands in the column for the beginning of the text. */
const COLUMNS = {
  publication: /^источник$/i,
  date: /^дата$/i,
  time: /^время$/i,
  headline: /^заголовок$/i,
  body: /^(?:анонс|полный текст|текст)$/i,
  url: /^(?:оригинал|ссылка|url)$/i,
  byline: /^автор$/i,
}
type Columns = Record<keyof typeof COLUMNS, number>

/** Workbooks of Integrum, the archive of the Russian press. */
export const integrumXlsx: Importer = {
  name: 'Integrum (Excel)',
  async recognises(file) {
    if (!isZip(file.head)) return false
    try {
      // Texts are stored in the order of the cells, so the names of the columns come first.
      const texts = readFromZip(await file.bytes(), 'xl/sharedStrings.xml')?.subarray(0, 4096)
      const names = new TextDecoder().decode(texts)
      return names.includes('Источник') && names.includes('Заголовок')
    } catch {
      return false
    }
  },
  async *read(file) {
    for (const { rows } of await readSheets(await file.bytes())) {
      let columns: Columns | undefined
      for await (const row of rows()) {
        if (!columns) columns = columnsOf(row)
        else if (row.cells.some((cell) => cell.trim())) yield readRow(row, columns)
      }
    }
  },
}

/** Returns the places of the columns, or undefined if a row is not Integrum's. */
function columnsOf({ cells }: Row): Columns | undefined {
  const at = (name: RegExp) => cells.findIndex((cell) => name.test(cell.trim()))
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([field, name]) => [field, at(name)]),
  ) as Columns
  const { publication, date, headline, body } = columns
  return [publication, date, headline, body].every((column) => column >= 0) ? columns : undefined
}

function readRow({ cells, line }: Row, columns: Columns): FoundRecord {
  const cell = (field: keyof Columns) => cells[columns[field]]?.trim() ?? ''
  const headline = cell('headline')
  const paragraphs = cell('body')
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  // Midnight stands for articles without a time.
  const time = /^0?0:00(?::00)?$/.test(cell('time')) ? '' : cell('time')
  const date = [isoOfRussianDate(cell('date')), time].filter(Boolean).join(' ')
  return {
    headline,
    dates: date ? [{ text: date, source: 'printed' }] : [],
    publication: cell('publication'),
    byline: cell('byline'),
    url: cell('url'),
    body: (paragraphs[0] === headline.replace(/\s+/g, ' ') ? paragraphs.slice(1) : paragraphs).join('\n\n'),
    place: { line },
  }
}
