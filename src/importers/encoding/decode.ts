import { importers as importersMessages } from '#messages/importers'
import type { ProblemText } from '../../archive/problem.ts'
import { type Found, ImportError } from '../importer.ts'
import { guessEncoding } from './detect.ts'
import { findMojibake } from './mojibake.ts'
import { decodeAs, encodingName } from './text-decoder.ts'
import { byteOrderMark, utf8Fit, utf16Of } from './unicode.ts'

/** A decoded text. */
export interface DecodedText {
  /** Without a byte order mark. */
  text: string
  /** The encoding: its name in the WHATWG Encoding Standard. */
  encoding: string
  /** Doubts about the encoding, and damage that the text had already. */
  warnings: { line: number; problem: ProblemText }[]
}

/** Returns warnings about an encoding as an importer yields them. */
export const asFound = (warnings: DecodedText['warnings']): Found[] =>
  warnings.map(({ line, problem }) => ({ warning: problem, place: { line } }))

/** Facts that help to decode bytes. */
export interface EncodingHints {
  /** The encoding that the file declares. */
  declared?: string | undefined
  /** The encoding from archive.yaml, for files that neither declare nor prove theirs. */
  fallback?: string | undefined
}

/** A text is damaged UTF-8, and not in another encoding, if it has this many characters for each malformed place. */
const CHARACTERS_PER_FAULT = 10
/** A text has at most one NUL in this many characters: a damaged export has a few, another kind of file has many. */
const CHARACTERS_PER_NUL = 200
/** More control characters than both of these are no text. */
const MAX_CONTROLS = 10
const MAX_CONTROL_SHARE = 0.05
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are meant
const CONTROLS = /[\x01-\x08\x0e-\x19\x1c-\x1f]/g

/** Characters that were lost from words. Style sheets of some exports have others. */
const LOST = /(?<=\p{L})\ufffd|\ufffd(?=\p{L})/u

/**
 * Decodes bytes. A byte order mark tells the encoding; else UTF-8 proves itself; else the declared encoding counts if
 * the text makes sense in it, then that of archive.yaml, then a guess. A few NUL bytes become �.
 * @throws ImportError if they are not text
 */
export function decode(bytes: Uint8Array, hints: EncodingHints = {}): DecodedText {
  const messages = importersMessages.encoding
  const { encoding, problem, offset = 0 } = encodingOf(bytes, hints)
  const decoded = decodeAs(bytes, encoding)
  const nul = decoded.indexOf('\0')
  const nuls = nul < 0 ? 0 : decoded.split('\0').length - 1
  const text = nuls ? decoded.replaceAll('\0', '\ufffd') : decoded
  const controls = text.match(CONTROLS)?.length ?? 0
  if (
    nuls > text.length / CHARACTERS_PER_NUL ||
    controls > Math.max(MAX_CONTROLS, text.length * MAX_CONTROL_SHARE)
  )
    throw new ImportError(messages.notText, { line: lineAt(text, Math.max(nul, 0)) })
  const warnings: DecodedText['warnings'] = []
  if (problem)
    warnings.push({ line: lineAt(decodeAs(bytes.subarray(0, offset), encoding), Infinity), problem })
  const garbled = findMojibake(text)
  if (garbled)
    warnings.push({ line: lineAt(text, garbled.offset), problem: messages.garbled(garbled.characters) })
  if (nuls) warnings.push({ line: lineAt(text, nul), problem: messages.nul })
  const lost = problem || nuls ? -1 : text.search(LOST)
  if (lost >= 0) warnings.push({ line: lineAt(text, lost), problem: messages.lost })
  return { text, encoding, warnings }
}

/** An encoding, with a doubt about it and the offset of the first byte that the doubt is about. */
interface FoundEncoding {
  encoding: string
  problem?: ProblemText
  offset?: number
}

function encodingOf(bytes: Uint8Array, hints: EncodingHints): FoundEncoding {
  const messages = importersMessages.encoding
  const mark = byteOrderMark(bytes)
  if (mark?.startsWith('utf-16')) return { encoding: mark }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { encoding: utf16Of(bytes) ?? 'utf-8' }
  const declared = encodingName(hints.declared)
  if (declared === 'iso-2022-jp' && bytes.includes(0x1b)) return { encoding: declared }
  const { characters, malformed, firstMalformed: offset } = utf8Fit(bytes)
  if (malformed === 0) return { encoding: 'utf-8' }
  if (mark || characters >= malformed * CHARACTERS_PER_FAULT)
    return { encoding: 'utf-8', problem: messages.damaged('UTF-8'), offset }

  const named = [declared, encodingName(hints.fallback)].filter((name) => name !== undefined)
  const { encoding, isDoubtful } = guessEncoding(bytes, named)
  if (named.includes(encoding)) return { encoding }
  if (declared) return { encoding, problem: messages.wrongDeclaration(declared, encoding), offset }
  return { encoding, ...(isDoubtful && { problem: messages.doubtfulGuess(encoding), offset }) }
}

/** Returns the number of the line that an offset is on. */
function lineAt(text: string, offset: number): number {
  const line = /\r\n|\n|\r/g
  let number = 1
  for (let match = line.exec(text); match && match.index < offset; match = line.exec(text)) number++
  return number
}
