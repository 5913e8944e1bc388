import { isRtf, type RtfParagraph, readRtf } from '../../documents/rtf.ts'
import type { Importer } from '../../importer.ts'
import { CODES, codedRecord } from './coded-record.ts'

/** The codes with which an article can begin. */
const FIRST = new Set(['CLM', 'SE', 'HD'])

/** RTF documents of Factiva with indexing: a code and its text, cell after cell. */
export const factivaRtf: Importer = {
  name: 'Factiva (RTF)',
  // The fonts and styles of Word alone can take more than the beginning of a file.
  recognises: async (file) => {
    if (!isRtf(file.head)) return false
    const { paragraphs } = readRtf(await file.bytes())
    const codes = new Set(paragraphs.map((paragraph) => codeIn(paragraph)?.code))
    return ['HD', 'PD', 'SN', 'WC'].every((code) => codes.has(code))
  },
  async *read(file) {
    let fields = new Map<string, string[]>()
    let current: string[] | undefined
    for (const paragraph of readRtf(await file.bytes()).paragraphs) {
      const start = codeIn(paragraph)
      const text = (start?.rest ?? paragraph.text).replace(/\s+/g, ' ').trim()
      if (start) {
        if (fields.has('HD') && (FIRST.has(start.code) || fields.has('AN'))) {
          yield codedRecord((code) => fields.get(code) ?? [])
          fields = new Map()
        }
        current = []
        fields.set(start.code, current)
      }
      if (text) current?.push(text)
    }
    if (fields.has('HD')) yield codedRecord((code) => fields.get(code) ?? [])
  },
}

/** Returns the code at the beginning of a paragraph, if there is one: `HD`, or `HD` and a tab or spaces. */
function codeIn({ text }: RtfParagraph): { code: string; rest: string } | undefined {
  const [, code = '', rest = ''] = /^([A-Z]{2,3})(?:(?:\t|\s{2,})(.*))?$/s.exec(text.trim()) ?? []
  return CODES.has(code) ? { code, rest } : undefined
}
