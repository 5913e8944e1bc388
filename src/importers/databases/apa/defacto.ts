import { asciiHead } from '../../encoding/ascii-text.ts'
import { paragraphsOf } from '../../html/paragraphs.ts'
import type { FoundRecord, Importer } from '../../importer.ts'
import { lineOf, readPage } from '../page-file.ts'
import { readSourceLine, sectionIn } from './source-line.ts'

/** The print view of DeFacto, the newspaper archive of the Austria Presse Agentur. */
export const defacto: Importer = {
  name: 'DeFacto',
  recognises: (file) => {
    const head = asciiHead(file)
    return /class=["']eintrag["']/i.test(head) && /<title>\s*DeFacto\b|["']>\s*<pre>/i.test(head)
  },
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    for (const entry of document.querySelectorAll('.eintrag')) yield readEntry(entry)
  },
}

function readEntry(entry: Element): FoundRecord {
  const head = entry.querySelector('pre')
  const headline = entry.querySelector('h3')
  const lines = (head?.textContent ?? '').split('\n').map((line) => line.trim())
  const source = lines.map(readSourceLine).find(Boolean)
  head?.remove()
  headline?.remove()
  return {
    headline: lineOf(headline),
    dates: source ? [{ text: source.date, source: 'printed' }] : [],
    publication: source?.publication ?? '',
    section: lines.map(sectionIn).find(Boolean) ?? source?.section ?? '',
    page: source?.page ?? '',
    // The standfirst stands above or below the headline, without an element of its own.
    body: paragraphsOf(entry).join('\n\n'),
  }
}
