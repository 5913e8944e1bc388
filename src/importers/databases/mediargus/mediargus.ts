import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../../archive/excerpt.ts'
import { textOfHead } from '../../encoding/head-text.ts'
import { readText } from '../../encoding/read-text.ts'
import type { Importer } from '../../importer.ts'
import { isSourceLine, readList, readNumbered } from './article-list.ts'
import { isTextHead, readArticle } from './read-article.ts'

/**
 * Mediargus, the former press database of Flanders: first a numbered list of headlines with publication and date, then
 * the texts in the same order.
 */
export const mediargus: Importer = {
  name: 'Mediargus',
  recognises: (file) => {
    const lines = textOfHead(file.head).split(/\r\n|\n|\r/, 100)
    const first = lines.find((line) => line.trim()) ?? ''
    return readNumbered(first) !== undefined && lines.some(isSourceLine)
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim())
    const starts = lines.flatMap((_, at) => (isTextHead(lines, at) ? at : []))
    const entries = readList(lines.slice(0, starts[0]))
    yield { announced: entries.length }
    const names = entries.map(({ headline }) => letters(headline))
    let next = 0
    for (const [index, start] of starts.entries()) {
      const block = lines.slice(start, starts[index + 1])
      const top = block.slice(0, 8).map(letters)
      const match = names.findIndex((name, at) => at >= next && top.includes(name))
      // Articles without a headline have a substitute in the list. If texts are missing, the headlines tell which.
      const at = starts.length === entries.length || match < 0 ? next : match
      for (const { headline, line } of entries.slice(next, at))
        yield {
          refused: importersMessages.databases.onlyHeadline(excerpt(headline)),
          place: { line },
        }
      next = at + 1
      yield { ...readArticle(block, entries[at]), place: { line: start + 1 } }
    }
    for (const { headline, line } of entries.slice(next))
      yield { refused: importersMessages.databases.onlyHeadline(excerpt(headline)), place: { line } }
  },
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
