import type { WARCRecord } from 'warcio'
import { importers as importersMessages } from '#messages/importers'
import type { ProblemText } from '../../archive/problem.ts'
import { ImportError } from '../importer.ts'
import { joinBytes } from '../join-bytes.ts'

/** A captured web page. */
export interface CapturedPage {
  address: string
  /** As in the header of the record: `2021-05-20T07:28:00Z`. */
  captured: string
  /** The encoding that the server declared. */
  charset: string | undefined
  bytes: Uint8Array
}

/** The numbers of captures that are no pages. */
export interface LeftOut {
  /** Pages with an error or a redirection. */
  failed: number
  /** Documents such as PDF, which web archives may hold beside pages. */
  documents: number
}

/** The limit for a page, packed or unpacked, in bytes. */
const MAX_PAGE = 32 * 1024 * 1024
/** The limit for the headers of a record, as stored, in bytes. */
const MAX_HEADERS = 1024 * 1024
/** A web archive that unpacks to more than this many times its size is damaged or malicious. */
const MAX_RATIO = 200
const SLICE = 16 * 1024

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)/i
const DOCUMENT = /^\s*application\/(?:pdf|msword|rtf|vnd\.(?:openxmlformats|oasis))/i

/**
 * Returns the pages of a web archive in WARC format, packed with gzip or not, one by one.
 * @param leftOut receives the numbers of captures that are left out
 * @throws ImportError if the archive is damaged at its beginning, or malicious
 */
export async function* warcPages(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  leftOut: LeftOut,
): AsyncGenerator<CapturedPage | { refused: ProblemText }> {
  const messages = importersMessages.web
  let stored = 0
  let headersEnd = Number.POSITIVE_INFINITY
  const source = async function* () {
    for await (const chunk of chunks)
      for (let at = 0; at < chunk.length; at += SLICE) {
        const slice = chunk.subarray(at, at + SLICE)
        stored += slice.length
        if (stored > headersEnd) throw new ImportError(messages.damagedArchive)
        yield slice
      }
  }
  // Loaded for web archives only, like the packages of other rare formats.
  const { AsyncIterReader, WARCParser } = await import('warcio')
  const reader = new AsyncIterReader(source(), 'gzip')
  const parser = new WARCParser(reader)
  for (;;) {
    headersEnd = stored + MAX_HEADERS
    const record = await parser.parse()
    headersEnd = Number.POSITIVE_INFINITY
    if (!record) {
      if (reader.compressed && reader.inflator?.ended === false) yield { refused: messages.archiveCutOff }
      return
    }
    if (!record.warcType) throw new ImportError(messages.damagedArchive)
    const isCaptured = isPage(record, leftOut)
    if (isCaptured) yield await readCapture(record)
    // The parser itself would wait for the rest of a record that is cut off.
    if (!(await skip(record))) {
      if (!isCaptured) yield { refused: messages.archiveCutOff }
      return
    }
    if (reader.getReadOffset() > MAX_RATIO * (stored + MAX_PAGE))
      throw new ImportError(messages.bomb(MAX_RATIO))
  }
}

const isSuccess = (record: WARCRecord) =>
  record.warcType === 'resource' || Number(record.httpHeaders?.statusCode) === 200

const contentType = (record: WARCRecord) =>
  (record.warcType === 'resource'
    ? record.warcContentType
    : record.httpHeaders?.headers.get('content-type')) ?? ''

function isPage(record: WARCRecord, leftOut: LeftOut): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  const type = contentType(record)
  if (DOCUMENT.test(type) && isSuccess(record)) leftOut.documents++
  if (!PAGE.test(type) || !/^https?:/i.test(addressOf(record))) return false
  if (!isSuccess(record)) leftOut.failed++
  return isSuccess(record)
}

/** Some programs put the address between angle brackets, as an early draft of the standard did. */
const addressOf = (record: WARCRecord) => (record.warcTargetURI ?? '').replace(/^<|>$/g, '')

/** Skips the rest of a record. Returns false if the archive ends before. */
async function skip({ reader }: WARCRecord): Promise<boolean> {
  const { LimitReader } = await import('warcio')
  if (!(reader instanceof LimitReader)) return true
  for await (const _ of reader);
  return reader.limit <= 0
}

async function readCapture(record: WARCRecord): Promise<CapturedPage | { refused: ProblemText }> {
  const { LimitReader } = await import('warcio')
  const messages = importersMessages.web
  const address = addressOf(record)
  const stored = await collect(record.reader)
  if (!stored) return { refused: messages.pageTooLarge(address, MAX_PAGE / 2 ** 20) }
  if (record.reader instanceof LimitReader && record.reader.limit > 0)
    return { refused: messages.pageCutOff(address) }
  const headers = record.warcType === 'resource' ? undefined : record.httpHeaders?.headers
  const encoding = headers?.get('content-encoding')?.trim().toLowerCase() ?? ''
  const isChunked = /chunked/i.test(headers?.get('transfer-encoding') ?? '')
  const bytes = await decodeContent(stored, encoding, isChunked)
  if (bytes === 'unknown encoding') return { refused: messages.contentEncoding(address, encoding) }
  if (!bytes) return { refused: messages.pageTooLarge(address, MAX_PAGE / 2 ** 20) }
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType(record))?.[1]
  return { address, captured: record.warcDate ?? '', charset, bytes }
}

/** Undoes the encodings of HTTP. @returns undefined if the page is too large */
async function decodeContent(
  stored: Uint8Array,
  encoding: string,
  isChunked: boolean,
): Promise<Uint8Array | 'unknown encoding' | undefined> {
  const { AsyncIterReader } = await import('warcio')
  if (encoding !== 'br') {
    const packing = /^(?:x-)?gzip$/.test(encoding) ? 'gzip' : encoding === 'deflate' ? 'deflate' : null
    return collect(new AsyncIterReader(sliced(stored), packing, isChunked))
  }
  const content = isChunked ? await collect(new AsyncIterReader([stored], null, true)) : stored
  if (!content) return undefined
  try {
    // Newer browsers and versions of Node have it.
    const stream = new Blob([content as BlobPart])
      .stream()
      .pipeThrough(new DecompressionStream('brotli' as CompressionFormat))
    return await collect(stream as unknown as AsyncIterable<Uint8Array>)
  } catch {
    // Many servers' pages were stored unpacked, with the header left as it was.
    return content.subarray(0, 1000).includes(0x3c) &&
      /<(?:!doctype|html|head)/i.test(new TextDecoder('latin1').decode(content.subarray(0, 1000)))
      ? content
      : 'unknown encoding'
  }
}

function* sliced(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE)
}

/** Returns all bytes of a stream, or undefined if there are too many. */
async function collect(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > MAX_PAGE) return undefined
    pieces.push(piece)
  }
  return joinBytes(pieces)
}
