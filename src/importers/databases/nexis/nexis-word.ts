import { readWord } from '../../documents/word-paragraphs.ts'
import type { Importer } from '../../importer.ts'
import { isZip, readFromZip } from '../../zip.ts'
import { type Block, toBlock } from './block.ts'
import { isNexis, readNexis } from './read-nexis.ts'

/** The part of a document in which its format is recognised. */
const BEGINNING = 8 * 2 ** 20

/** Word documents that Nexis, Nexis Uni and Lexis Advance deliver, with many articles in each. */
export const nexisWord: Importer = {
  name: 'Nexis (Word)',
  async recognises(file) {
    if (!isZip(file.head)) return false
    try {
      const xml = readFromZip(await file.bytes(), 'word/document.xml')
      if (!xml) return false
      const beginning = new TextDecoder().decode(xml.subarray(0, BEGINNING))
      const lines = beginning
        .replaceAll('</w:p>', '\n')
        .replace(/<[^<>]*>/g, '')
        .split('\n')
      return isNexis(lines.map((text): Block => ({ text: text.trim() })))
    } catch {
      // The importer of Word documents says what is wrong.
      return false
    }
  },
  async *read(file) {
    const { paragraphs } = readWord(await file.bytes())
    yield* readNexis(paragraphs.map(toBlock))
  },
}
