import { plural } from '../formatters.ts'

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Problems of tables and of lists in JSON. */
export const tables = {
  noText: (names: readonly string[]) => ({
    found: `no column with the text of the articles among ${list(names)}`,
    remedy:
      'name it in archive.yaml, as in “columns: { body: Text }”, and likewise headline, date, publication, url',
  }),
  onlyAddresses: (names: readonly string[]) => ({
    found: `lists articles without their texts; columns: ${list(names)}`,
    remedy:
      'save the pages at these addresses as .html or WARC and import those; this file can’t give the texts',
  }),
  noHeader: {
    found: 'no row with the names of columns',
    remedy: 'write them into the first row: headline, date, text, publication, url',
  },
  summaries: (column: string) => ({
    found: `articles have no full text; their column “${column}” is used`,
    remedy:
      'export them with their full text, or name its column in archive.yaml, as in “columns: { body: Text }”',
  }),
  wrongCells: (cells: number, columns: number) => ({
    found: `row has ${plural(cells, { one: '# cell', other: '# cells' })}, but there are ${columns} columns`,
    remedy: 'check its quotation marks and separators; the other rows are read',
  }),
  openQuote: {
    found: 'a quotation mark opens a cell and never closes',
    remedy: 'close or double it; the rows after it are read',
  },
  openQuotes: (rows: number) => ({
    found: `quotation marks open cells and never close in ${rows} rows`,
    remedy: 'export the table again, with quotation marks inside cells doubled',
  }),
  otherSheet: (sheet: string) => ({
    found: `sheet “${sheet}” does not have the columns of the other sheets and is not read`,
    remedy: 'move it to a file of its own if it holds articles',
  }),
}
