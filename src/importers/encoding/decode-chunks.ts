import type { ImportFile } from '../importer.ts'
import { joinBytes } from '../join-bytes.ts'
import { type DecodedText, decode, type EncodingHints } from './decode.ts'

/** Files up to this size, in bytes, are decoded as a whole. */
const MAX_WHOLE = 16 * 1024 * 1024

/** A text in pieces, in order. */
export interface DecodedChunks extends Pick<DecodedText, 'warnings'> {
  texts: AsyncIterable<string> | Iterable<string>
}

/**
 * Decodes a file that may be large.
 * @throws ImportError if it is not text
 */
export async function decodeChunks(file: ImportFile, hints: EncodingHints): Promise<DecodedChunks> {
  if (file.size <= MAX_WHOLE) {
    const { text, warnings } = decode(await file.bytes(), hints)
    return { texts: [text], warnings }
  }
  const sample = (await firstInvalid(file)) ?? file.head
  const { encoding, warnings } = decode(sample, hints)
  return { texts: decodeAs(file, encoding), warnings: warnings.map((each) => ({ ...each, line: 1 })) }
}

/** Returns the first piece of a file that is not UTF-8, with its head, since that may have a byte order mark. */
async function firstInvalid(file: ImportFile): Promise<Uint8Array | undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of file.chunks()) {
    try {
      utf8.decode(chunk, { stream: true })
    } catch {
      return joinBytes([file.head, chunk])
    }
  }
  return undefined
}

async function* decodeAs(file: ImportFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of file.chunks())
    yield decoder.decode(chunk, { stream: true }).replaceAll('\0', '\ufffd')
  yield decoder.decode()
}
