import { textOfHead } from '../../encoding/head-text.ts'
import { readText } from '../../encoding/read-text.ts'
import type { Importer } from '../../importer.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { isNexis, readNexis } from './read-nexis.ts'

/** Pages of LexisNexis Academic and nexis.com. */
export const nexisHtml: Importer = {
  name: 'Nexis (HTML)',
  recognises({ head }) {
    const text = textOfHead(head)
    return /<(?:html|body|div|p)\b/i.test(text) && isNexis(readHtmlBlocks(text).blocks)
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    const { blocks, announced } = readHtmlBlocks(text)
    yield* readNexis(blocks, announced)
  },
}
