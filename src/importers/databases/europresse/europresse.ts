import { asciiHead } from '../../encoding/ascii-text.ts'
import type { Importer } from '../../importer.ts'
import { readPage } from '../page-file.ts'
import { readDocument } from './read-document.ts'

/** Pages of Europresse: one `article` for each document, or one table in older exports. */
export const europresse: Importer = {
  name: 'Europresse',
  recognises: (file) => {
    const head = asciiHead(file)
    return /^\W{0,8}</.test(head) && /class=["'](?:rdp__)?DocPublicationName\b/i.test(head)
  },
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    const containers = new Set<Element>()
    for (const name of document.querySelectorAll('.DocPublicationName')) {
      const container = name.closest('article') ?? name.closest('td') ?? name.parentElement
      if (container && !containers.has(container)) {
        containers.add(container)
        yield readDocument(container)
      }
    }
  },
}
