import { paragraphsOf } from '../../html/paragraphs.ts'
import type { FoundRecord } from '../../importer.ts'
import { lineOf } from '../page-file.ts'
import { CODES, codedRecord } from './coded-record.ts'

/** Reads an article with indexing: a table whose rows begin with a code. */
export function readTableLayout(table: Element): FoundRecord {
  const cells = new Map<string, Element>()
  for (const row of table.querySelectorAll('tr')) {
    const [label, cell] = row.children
    const code = lineOf(label)
    if (cell && CODES.has(code) && !cells.has(code)) cells.set(code, cell)
  }
  return codedRecord((code) => {
    const cell = cells.get(code)
    return cell ? paragraphsOf(cell) : []
  })
}
