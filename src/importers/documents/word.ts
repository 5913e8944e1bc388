import type { Importer } from '../importer.ts'
import { isZip, namesInZip } from '../zip.ts'
import { articleOf } from './article-of.ts'
import { readWord } from './word-paragraphs.ts'

/** One article in a Word document (.docx). */
export const word: Importer = {
  name: 'Word',
  async recognises(file) {
    if (!isZip(file.head)) return false
    try {
      return namesInZip(await file.bytes()).some((name) => /^word\/.*\.xml$/i.test(name))
    } catch {
      return /\.docx$/i.test(file.name)
    }
  },
  async *read(file) {
    const { paragraphs, ...properties } = readWord(await file.bytes())
    const styled = paragraphs.map(({ text, style, heading, bold }) => ({
      text,
      bold,
      heading: /^title$/i.test(style ?? '') ? 0 : heading,
    }))
    yield articleOf(styled, properties, file.name)
  },
}
