import type { Importer } from '../importer.ts'
import { articleOf } from './article-of.ts'
import { isRtf, readRtf } from './rtf.ts'

/** One article in a document in the Rich Text Format (.rtf). */
export const richText: Importer = {
  name: 'RTF',
  recognises: ({ head }) => isRtf(head),
  async *read(file) {
    const { paragraphs, ...properties } = readRtf(await file.bytes())
    yield articleOf(paragraphs, properties, file.name)
  },
}
