import { importers as importersMessages } from '#messages/importers'
import { ImportError, type Importer } from '../importer.ts'
import { isZip, namesInZip, readFromZip } from '../zip.ts'
import { articleOf, type DocumentParagraph, type DocumentProperties } from './article-of.ts'
import { readXml } from './word-xml.ts'

/** One article in a text document of LibreOffice or OpenOffice (.odt). */
export const openDocument: Importer = {
  name: 'OpenDocument',
  async recognises(file) {
    if (!isZip(file.head)) return false
    // The standard wants the media type at the beginning, uncompressed (OpenDocument 1.3, part 2, 3.3).
    const start = new TextDecoder('latin1').decode(file.head.subarray(0, 120))
    if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return true
    if (!/\.od[tm]$/i.test(file.name)) return false
    try {
      return namesInZip(await file.bytes()).includes('content.xml')
    } catch {
      return true
    }
  },
  async *read(file) {
    const bytes = await file.bytes()
    const manifest = readFromZip(bytes, 'META-INF/manifest.xml')
    if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
      throw new ImportError(importersMessages.documents.passwordProtected)
    const content = readFromZip(bytes, 'content.xml')
    if (!content) throw new ImportError(importersMessages.documents.notWord)
    const meta = readFromZip(bytes, 'meta.xml')
    yield articleOf(readParagraphs(content), meta ? readProperties(meta) : {}, file.name)
  },
}

/** Parts whose text is not that of the document. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:note',
  'text:ruby-text',
  'text:table-of-content',
  'text:tracked-changes',
  'office:forms',
  'svg:title',
  'svg:desc',
])
/** More spaces in one place, in a single element, are no text. */
const MAX_SPACES = 100

function readParagraphs(xml: Uint8Array): DocumentParagraph[] {
  const paragraphs: DocumentParagraph[] = []
  /** A text frame stands within a paragraph, so that several can be open. */
  const open: DocumentParagraph[] = []
  let leftOut = 0
  const add = (text: string) => {
    const paragraph = open.at(-1)
    if (paragraph && !leftOut) paragraph.text += text
  }
  readXml(xml, {
    open(name, attributes) {
      if (LEFT_OUT.has(name)) leftOut++
      else if (leftOut) return
      else if (name === 'text:p' || name === 'text:h') {
        const level = name === 'text:h' ? Number(attributes['text:outline-level']) || 1 : undefined
        const heading = attributes['text:style-name'] === 'Title' ? 0 : level
        const paragraph: DocumentParagraph = { text: '', heading }
        open.push(paragraph)
        paragraphs.push(paragraph)
      } else if (name === 'text:s')
        add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MAX_SPACES)))
      else if (name === 'text:tab') add('\t')
      else if (name === 'text:line-break') add('\n')
    },
    close(name) {
      if (LEFT_OUT.has(name)) leftOut--
      else if (!leftOut && (name === 'text:p' || name === 'text:h')) open.pop()
    },
    text: (text) => add(text.replace(/\s+/g, ' ')),
  })
  return paragraphs
    .map((paragraph) => ({ ...paragraph, text: paragraph.text.trim() }))
    .filter(({ text }) => text)
}

function readProperties(xml: Uint8Array): DocumentProperties {
  const properties: Record<string, string> = Object.create(null)
  let property = ''
  readXml(xml, {
    open: (name) => {
      property = name
    },
    close: () => {
      property = ''
    },
    text: (text) => {
      properties[property] = (properties[property] ?? '') + text
    },
  })
  return {
    title: properties['dc:title']?.trim(),
    created: properties['meta:creation-date']?.trim(),
    language: properties['dc:language']?.trim(),
  }
}
