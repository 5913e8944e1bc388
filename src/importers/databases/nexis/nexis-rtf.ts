import { importers as importersMessages } from '#messages/importers'
import { isRtf, type RtfDocument, readRtf } from '../../documents/rtf.ts'
import type { Importer } from '../../importer.ts'
import { type Block, toBlock } from './block.ts'
import { isNexis, readNexis } from './read-nexis.ts'

/** RTF documents of Nexis. LexisNexis Academic named them `.DOC`. */
export const nexisRtf: Importer = {
  name: 'Nexis (RTF)',
  recognises: async (file) => isRtf(file.head) && isNexis(blocksOf(readRtf(await file.bytes()))),
  async *read(file) {
    const document = readRtf(await file.bytes())
    yield* readNexis(blocksOf(document))
    if (document.cutOff) yield { warning: importersMessages.nexis.cutOff }
  },
}

const blocksOf = ({ paragraphs }: RtfDocument): Block[] => paragraphs.map(toBlock)
