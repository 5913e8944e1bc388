import { getDocumentProxy } from 'unpdf'
import { importers as importersMessages } from '#messages/importers'
import { ImportError, type Importer } from '../importer.ts'
import { articleOf, type DocumentProperties } from './article-of.ts'
import { linesOf, type PdfLine, type PdfPiece, withoutRunningHeads } from './pdf-lines.ts'
import { paragraphsOfLines } from './pdf-paragraphs.ts'

/** Longer documents are no articles. */
const MAX_PAGES = 1000
/** The limit for reading a document, in milliseconds. */
const MAX_TIME = 60_000
/** Fewer letters are the page numbers or stamps of scanned pages. */
const MIN_LETTERS = 40

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** One article in a PDF document that has text, and not just pictures of text. */
export const pdf: Importer = {
  name: 'PDF',
  // The standard allows other bytes before it (ISO 32000-1, implementation note 13).
  recognises: ({ head }) => new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-'),
  async *read(file) {
    const messages = importersMessages.documents
    // pdf.js takes the bytes away from whoever passes them.
    const document = await open(new Uint8Array(await file.bytes()))
    try {
      if (document.numPages > MAX_PAGES)
        throw new ImportError(messages.tooManyPages(document.numPages, MAX_PAGES))
      const { lines, heights } = await readLines(document)
      const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
      if (letters < MIN_LETTERS) throw new ImportError(messages.noTextLayer)
      const text = withoutRunningHeads(lines, heights)
      const properties = { ...(await propertiesOf(document)), runningHeads: text.runningHeads }
      yield articleOf(paragraphsOfLines(text.lines), properties, file.name)
    } finally {
      await document.destroy()
    }
  },
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, verbosity: 0 })
  } catch (error) {
    const messages = importersMessages.documents
    throw (error as Error).name === 'PasswordException' ? new ImportError(messages.pdfPassword) : error
  }
}

async function readLines(document: Pdf): Promise<{ lines: PdfLine[]; heights: number[] }> {
  const lines: PdfLine[] = []
  const heights: number[] = []
  const began = Date.now()
  for (let number = 1; number <= document.numPages; number++) {
    if (Date.now() - began > MAX_TIME)
      throw new ImportError(importersMessages.documents.tooSlow, { page: number })
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    lines.push(
      ...linesOf(
        items.filter((item): item is (typeof items)[number] & PdfPiece => 'str' in item),
        number,
      ),
    )
    heights.push(page.getViewport({ scale: 1 }).height)
    page.cleanup()
  }
  return { lines, heights }
}

async function propertiesOf(document: Pdf): Promise<DocumentProperties> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { Title, CreationDate, Language } = info as Record<string, unknown>
  // As in D:20200411093000+02'00' (ISO 32000-1, 7.9.4).
  const day = /^D:(\d{4})(\d\d)(\d\d)/.exec(String(CreationDate ?? ''))
  return {
    title: typeof Title === 'string' ? Title : undefined,
    created: day?.slice(1).join('-'),
    language: typeof Language === 'string' ? Language : undefined,
  }
}
