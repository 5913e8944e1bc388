import { Gunzip } from 'fflate'
import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import { readDate } from '../dates/read-date.ts'
import { declaredCharset } from '../encoding/declared-charset.ts'
import { decode } from '../encoding/decode.ts'
import { type Found, ImportError, type Importer, type ImportSettings } from '../importer.ts'
import { readPage } from './page.ts'
import { type CapturedPage, type LeftOut, warcPages } from './warc-pages.ts'

/** Web archives, packed with gzip or not, whatever their name says. */
export const warc: Importer = {
  name: 'WARC',
  recognises: ({ head }) => isWarc(head) || isWarc(unpackedHead(head)),
  read: (file, settings) => readWarc(file.chunks(), settings),
}

/** Returns the articles of the pages in a web archive. The same text of the same page comes once. */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  settings: ImportSettings,
  seen = new Set<string>(),
): AsyncGenerator<Found> {
  const messages = importersMessages.web
  const leftOut: LeftOut = { failed: 0, documents: 0 }
  try {
    for await (const page of warcPages(chunks, leftOut)) {
      if ('refused' in page) yield page
      else yield* readCapture(page, settings, seen)
    }
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(messages.archiveEnds(excerpt((error as Error).message)))
  }
  if (leftOut.failed || leftOut.documents)
    yield { warning: messages.leftOut(leftOut.failed, leftOut.documents) }
}

function* readCapture(
  { address, captured, charset, bytes }: CapturedPage,
  { encoding }: ImportSettings,
  seen: Set<string>,
): Generator<Found> {
  const messages = importersMessages.web
  let text: string
  try {
    ;({ text } = decode(bytes, {
      declared: charset ?? declaredCharset(bytes.subarray(0, 16_384)),
      fallback: encoding,
    }))
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    yield { refused: messages.inPage(address, error.problem) }
    return
  }
  const page = readPage(text, address)
  if ('refused' in page) {
    yield { skipped: messages.inPage(address, page.refused) }
    return
  }
  const { dates, ...article } = page.article
  const { headline, body } = article
  const key = [address, headline, body.length, body.slice(0, 200), body.slice(-200)].join('\n')
  if (seen.has(key)) return
  seen.add(key)
  const date = readDate(captured)
  yield {
    ...article,
    url: article.url ?? address,
    dates: [...dates, ...(captured ? [{ text: captured, source: 'capture' as const }] : [])],
    ...('published' in date && { retrieved: date.published }),
  }
}

/** `WARC/1.0` and its successors. */
const isWarc = (head: Uint8Array) => new TextDecoder('latin1').decode(head.subarray(0, 5)) === 'WARC/'

/** Returns the first bytes of gzip data, unpacked; empty if it is none. */
function unpackedHead(head: Uint8Array): Uint8Array {
  let first = new Uint8Array()
  if (head[0] !== 0x1f || head[1] !== 0x8b) return first
  try {
    const gunzip = new Gunzip((bytes) => {
      if (!first.length) first = bytes.slice(0, 10)
    })
    gunzip.push(head.subarray(0, 4096))
  } catch {
    // Damaged, or not gzip after all.
  }
  return first
}
