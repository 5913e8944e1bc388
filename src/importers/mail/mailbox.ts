import { joinBytes } from '../join-bytes.ts'

/** The limit for a mail, in bytes. */
const MAX_MAIL = 64 * 1024 * 1024
const FROM = new TextEncoder().encode('From ')

/** A mail in a mailbox. */
interface MailboxEntry {
  /** Missing if it is too large. */
  bytes?: Uint8Array
  /** The line on which it begins, from 1. */
  line: number
}

/** Splits a mailbox at its lines that begin with `From `, and restores such lines inside of mails. */
export async function* messagesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MailboxEntry> {
  let pieces: Uint8Array[] = []
  let size = 0
  let number = 0
  let start = 0
  let afterEmptyLine = true
  const entry = (): MailboxEntry => {
    const mail = size > MAX_MAIL ? { line: start } : { bytes: joinBytes(pieces), line: start }
    pieces = []
    size = 0
    return mail
  }
  for await (const line of linesOf(chunks)) {
    number++
    if (
      afterEmptyLine &&
      startsWithFrom(line, 0) &&
      /(?:19|20)\d\d/.test(new TextDecoder('latin1').decode(line.subarray(0, 300)))
    ) {
      if (start && size) yield entry()
      start = number
    } else {
      const isQuoted =
        line[0] === 0x3e &&
        startsWithFrom(
          line,
          line.findIndex((byte) => byte !== 0x3e),
        )
      const restored = isQuoted ? line.subarray(1) : line
      size += restored.length
      if (size <= MAX_MAIL) pieces.push(restored)
      else pieces = []
    }
    afterEmptyLine = line.length < 3 && (line[0] === 10 || line[0] === 13)
  }
  if (start && size) yield entry()
}

const startsWithFrom = (line: Uint8Array, at: number) =>
  FROM.every((byte, index) => line[at + index] === byte)

/** Returns the lines of a stream with their ends. Lines longer than the limit for a mail are cut. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, end + 1)
      yield rest.length ? joinBytes([...rest, piece]) : piece
      rest = []
      size = 0
      from = end + 1
    }
    rest.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > MAX_MAIL) {
      yield joinBytes(rest)
      rest = []
      size = 0
    }
  }
  if (size) yield joinBytes(rest)
}
