import { importers as importersMessages } from '#messages/importers'
import { ImportError, type Importer } from '../importer.ts'
import { isZip, namesInZip, readFromZip } from '../zip.ts'
import { readWarc } from './warc.ts'

const WARC = /^archive\/.+\.warc(?:\.gz)?$/i

/** Web archives with an index: a zip file that holds WARC files (https://specs.webrecorder.net/wacz/1.1.1/). */
export const wacz: Importer = {
  name: 'WACZ',
  recognises: ({ name, head }) =>
    isZip(head) &&
    (/\.wacz$/i.test(name) ||
      /archive\/[^\0]{1,200}\.warc/i.test(new TextDecoder('latin1').decode(head.subarray(0, 16_384)))),
  async *read(file, settings) {
    const bytes = await file.bytes()
    const names = namesInZip(bytes).filter((name) => WARC.test(name))
    if (!names.length) throw new ImportError(importersMessages.web.emptyArchive)
    const seen = new Set<string>()
    for (const name of names.sort()) {
      const content = readFromZip(bytes, name)
      if (content) yield* readWarc([content], settings, seen)
    }
  },
}
