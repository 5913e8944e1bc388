import type { FoundRecord } from '../../importer.ts'

/**
 * The codes of Factiva's indexing: HD is the headline, BY the author, CLM and SE column and section, PD and ET date and
 * time, SN the publication, PG the page, LA the language, LP the first paragraphs, TD the others, and NS the subjects.
 * They are the same in all languages of the interface.
 */
export const CODES: ReadonlySet<string> = new Set(
  'AN ART BY CLM CO CR CT CX CY DLN ED ET GC HD HLP IN IPC IPD LA LP NGC NS PD PG PUB RE RF RST SC SE SN TD VOL WC'.split(
    ' ',
  ),
)

/** Makes a record of the paragraphs below each code. */
export function codedRecord(paragraphsOf: (code: string) => readonly string[]): FoundRecord {
  const line = (code: string) => paragraphsOf(code).join(' ')
  const date = [line('PD'), line('ET')].filter(Boolean).join(' ')
  return {
    headline: line('HD'),
    dates: date ? [{ text: date, source: 'printed' }] : [],
    publication: line('SN'),
    byline: line('BY'),
    section: ['CLM', 'SE'].map(line).filter(Boolean).join(' / '),
    page: line('PG'),
    language: line('LA'),
    tags: subjects(line('NS')),
    body: ['HLP', 'LP', 'TD'].flatMap(paragraphsOf).join('\n\n'),
  }
}

/** The names in a list such as `gpol : Domestic Politics | gvote : Elections`. */
const subjects = (list: string) =>
  list
    .split('|')
    .map((each) => each.slice(each.indexOf(':') + 1).trim())
    .filter(Boolean)
