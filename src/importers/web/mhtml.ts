import PostalMime from 'postal-mime'
import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import { readDate } from '../dates/read-date.ts'
import { declaredCharset } from '../encoding/declared-charset.ts'
import { asFound, decode } from '../encoding/decode.ts'
import { ImportError, type Importer } from '../importer.ts'
import { headerIn, headersOf } from '../mail/headers.ts'
import { readPage } from './page.ts'
import { datesOfFile } from './page-dates.ts'

const SAVED_BY =
  /Saved by|^(?:Snapshot-Content-Location|X-MAF-Version|X-MAF-Information):|Produced By Microsoft MimeOLE/im

/** Web pages with their pictures in one file, as browsers save them (MHTML, RFC 2557). */
export const mhtml: Importer = {
  name: 'MHTML',
  recognises: ({ name, head }) => {
    const headers = headersOf(head)
    return (
      headers !== undefined &&
      /multipart\/related|^Content-Type:\s*text\/html/im.test(headers) &&
      (SAVED_BY.test(headers) || /\.mht(?:ml)?$/i.test(name))
    )
  },
  async *read(file, { encoding }) {
    const messages = importersMessages.web
    const bytes = await file.bytes()
    const headers = headersOf(bytes.subarray(0, 65_536)) ?? ''
    const part = pagePart(bytes, headers, 0)
    if (!part) throw new ImportError(messages.noPage)
    const content = await contentOf(part.bytes, part.headers)
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(headerIn(part.headers, 'Content-Type') ?? '')?.[1]
    const { text, warnings } = decode(content, {
      declared: charset ?? declaredCharset(content.subarray(0, 16_384)),
      fallback: encoding,
    })
    yield* asFound(warnings)
    const location =
      headerIn(headers, 'Snapshot-Content-Location') ?? headerIn(part.headers, 'Content-Location')
    const page = readPage(text, location && /^https?:/i.test(location) ? location : undefined)
    if ('refused' in page) throw new ImportError(page.refused)
    const { dates, ...article } = page.article
    const saved = headerIn(headers, 'Date')
    const date = saved && readDate(saved)
    yield {
      ...article,
      dates: [...dates, ...datesOfFile(file.name, saved)],
      ...(date && 'published' in date && { retrieved: date.published }),
    }
  },
}

interface Part {
  headers: string
  /** With its headers. */
  bytes: Uint8Array
}

/** Returns the first page among the parts: the others are frames and pictures. */
function pagePart(bytes: Uint8Array, headers: string, depth: number): Part | undefined {
  const type = headerIn(headers, 'Content-Type') ?? ''
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(type)) return { headers, bytes }
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  if (!boundary || depth > 5) return undefined
  const mark = new TextEncoder().encode(`--${boundary[1] ?? boundary[2]}`)
  let start = indexOf(bytes, mark, 0)
  for (let count = 0; start >= 0 && count < 1000; count++) {
    const from = bytes.indexOf(10, start) + 1
    if (from === 0) return undefined
    const end = indexOf(bytes, mark, from)
    const part = bytes.subarray(from, end < 0 ? bytes.length : end)
    const inner = headersOf(part.subarray(0, 65_536))
    const page = inner === undefined ? undefined : pagePart(part, inner, depth + 1)
    if (page) return page
    start = end
  }
  return undefined
}

/** Returns the offset of a line's beginning. */
function indexOf(bytes: Uint8Array, line: Uint8Array, from: number): number {
  const [first = 0] = line
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if ((at === 0 || bytes[at - 1] === 10) && line.every((byte, index) => bytes[at + index] === byte))
      return at
  return -1
}

/** Returns the bytes of a part, without quoted-printable or base64. */
async function contentOf(part: Uint8Array, headers: string): Promise<Uint8Array> {
  const encoding = headerIn(headers, 'Content-Transfer-Encoding') ?? '8bit'
  // As an attachment, so that its encoding is not guessed before its declaration is read.
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const body = part.subarray(bodyStart(part))
  try {
    const { attachments } = await PostalMime.parse(new Blob([head, body as BlobPart]))
    const content = attachments[0]?.content
    return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content ?? [])
  } catch (error) {
    throw new ImportError(importersMessages.web.damagedPage(excerpt((error as Error).message)))
  }
}

/** Returns the offset behind the first empty line. */
function bodyStart(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1
    if (bytes[next] === 10) return next + 1
  }
  return bytes.length
}
