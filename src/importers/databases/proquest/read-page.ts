import { parseHtml } from '../../html/html.ts'
import { paragraphsOf } from '../../html/paragraphs.ts'
import type { FoundRecord } from '../../importer.ts'
import { lineOf } from '../page-file.ts'
import { fieldOf } from './labels.ts'
import { type ProquestLine, readRecord } from './read-record.ts'

/** Characters that mark the beginning of a record, and a label, in the text of a page. */
const RECORD = '\u{E000}'
const LABEL = '\u{E001}'
const LINK = '\u{E002}'

/**
 * Reads the records of a ProQuest page. The pages hold whole documents inside paragraphs, and damaged tags, so the
 * elements say little; what is bold and linked does, and the order of the paragraphs.
 */
export function readProquestPage(html: string): FoundRecord[] {
  // A lone `</html>` in a record would end the page.
  const document = parseHtml(`<html>${html.replace(/<\/?(?:html|body|head)(?:\s[^<>]*)?>/gi, '')}</html>`)
  for (const image of document.querySelectorAll('.document_view_image')) image.remove()
  for (const anchor of document.querySelectorAll('a[name^="DocID_"]')) anchor.textContent = RECORD
  for (const element of document.querySelectorAll('strong, b')) {
    if (fieldOf(lineOf(element))) element.textContent = `${LABEL}${lineOf(element)}${LABEL}`
  }
  for (const anchor of document.querySelectorAll('a[href]')) {
    const address = anchor.getAttribute('href') ?? ''
    if (/[?&]date=\d/.test(address)) anchor.textContent = `${LINK}${address}${LINK}`
  }
  const records: ProquestLine[][] = []
  for (const paragraph of paragraphsOf(document.documentElement)) {
    if (paragraph.includes(RECORD)) records.push([])
    records.at(-1)?.push(...lineFrom(paragraph.replaceAll(RECORD, '').trim()))
  }
  return records.map(readRecord)
}

function lineFrom(paragraph: string): ProquestLine[] {
  if (!paragraph) return []
  const [before = '', label, ...rest] = paragraph.split(LABEL)
  const [text = '', link] = (label === undefined ? before : rest.join(' ')).split(LINK)
  const lines: ProquestLine[] = []
  if (label !== undefined && before.trim()) lines.push({ text: before.trim() })
  lines.push({ field: fieldOf(label ?? ''), text: text.trim(), ...(link && { links: [link] }) })
  return lines
}
