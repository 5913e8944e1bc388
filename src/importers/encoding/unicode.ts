/** Returns the encoding that the byte order mark of bytes tells, if they have one. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The number of bytes that show whether a text is UTF-16. */
const SAMPLE = 4096
/** Code points that text does not have. In the wrong order of bytes, many characters become such. */
const NOT_IN_TEXT = /(?![\n\r\t\f])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu
/** Characters that nearly all texts have; in the wrong order, they become others. */
const USUAL = /[\n\r\t -~\u00a0-\u00ff]/g

/**
 * Returns the kind of UTF-16 that bytes with NUL among them are.
 * @returns undefined if they are neither
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE))
  if (hasAsciiPairs(sample)) return undefined
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample)
      const shareOf = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length
      return { encoding, wrong: shareOf(NOT_IN_TEXT), usual: shareOf(USUAL) }
    })
    .filter(({ wrong, usual }) => wrong < 0.01 && usual > 0.01)
    .sort((a, b) => b.usual - a.usual)
  return best?.encoding
}

/** Returns true if most bytes are ASCII letters, with a few NULs between them, and so no UTF-16. */
function hasAsciiPairs(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0) => byte === 0x20 || (byte >= 0x41 && byte <= 0x7a)
  let pairs = 0
  for (let at = 0; at < bytes.length; at += 2) if (isLetter(bytes[at]) && isLetter(bytes[at + 1])) pairs++
  return pairs > bytes.length / 4
}

/** The numbers of characters beyond ASCII and of malformed places in bytes that are read as UTF-8. */
export interface Utf8Fit {
  characters: number
  malformed: number
  /** The offset of the first malformed place, or -1. */
  firstMalformed: number
}

/** Reads bytes as UTF-8. A character that is cut off at the end is not malformed. */
export function utf8Fit(bytes: Uint8Array): Utf8Fit {
  const fit: Utf8Fit = { characters: 0, malformed: 0, firstMalformed: -1 }
  const isContinuation = (at: number) => ((bytes[at] ?? 0) & 0xc0) === 0x80
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let next = at + 1
    while (next < at + length && isContinuation(next)) next++
    if (length && (next === at + length || next === bytes.length) && !isForbidden(byte, bytes[at + 1])) {
      fit.characters++
      at = next - 1
    } else {
      fit.malformed++
      if (fit.firstMalformed < 0) fit.firstMalformed = at
    }
  }
  return fit
}

/** Second bytes that would make a character too long, a surrogate, or larger than U+10FFFF. */
const isForbidden = (first: number, second = 0x90) =>
  (first === 0xe0 && second < 0xa0) ||
  (first === 0xed && second >= 0xa0) ||
  (first === 0xf0 && second < 0x90) ||
  (first === 0xf4 && second >= 0x90)
