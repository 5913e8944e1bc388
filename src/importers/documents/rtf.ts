import { importers as importersMessages } from '#messages/importers'
import { decodeAs } from '../encoding/text-decoder.ts'
import { ImportError } from '../importer.ts'
import { CHARACTERS, CHARSETS, encodingOfCodePage, LEFT_OUT } from './rtf-characters.ts'

/** A line of a paragraph. */
export interface RtfLine {
  text: string
  /** All of its text is bold. */
  bold: boolean
}

/** A paragraph of an RTF document that has text. */
export interface RtfParagraph {
  /** Line breaks are `\n`. */
  text: string
  /** All of its text is bold. */
  bold?: true
  /** Its lines, if there are several. Empty ones are among them. */
  lines?: readonly RtfLine[]
  centred?: true
  /** The level of a heading, from 1. */
  heading?: number
  /** A page or a section begins with it. */
  pageBreakBefore?: true
}

/** An RTF document. */
export interface RtfDocument {
  paragraphs: RtfParagraph[]
  /** The title that its author or program gave it. */
  title?: string
  /** Its end is missing. */
  cutOff?: true
}

/** Returns true if bytes begin like an RTF document. */
export const isRtf = (head: Uint8Array): boolean => String.fromCharCode(...head.subarray(0, 5)) === '{\\rtf'

/** No word processor nests groups as deeply. */
const MAX_DEPTH = 10_000
const PARAGRAPH_ENDS = new Set(['par', 'cell', 'row', 'nestcell', 'nestrow', 'page', 'sect', '\n', '\r'])
/** `\\pard` begins a paragraph with the default alignment. */
const ALIGNMENTS = new Set(['pard', 'qc', 'qd', 'qj', 'ql', 'qr'])
/** Groups that are extensions (`\*`) but hold text of the document: the shape around a text box. */
const EXTENSIONS_WITH_TEXT = new Set(['shpinst'])

/** The properties of text. A group begins with those of the group around it, and changes end with it. */
interface State {
  goesTo: 'text' | 'fonts' | 'title' | 'nowhere'
  bold: boolean
  centred: boolean
  heading: number
  hidden: boolean
  /** The encoding of bytes: that of the font, else that of the document. */
  encoding: string | undefined
  /** The number of characters after `\u` that stand in for it in old programs. */
  substitutes: number
}

/** Several importers look at the same document before one of them reads it. */
const documents = new WeakMap<Uint8Array, RtfDocument>()

/**
 * Reads an RTF document. Pictures, embedded objects and fields are not touched. The packages for RTF are for Node
 * only, or only take HTML out of mail, or are no longer maintained.
 * @throws ImportError if it is nested too deeply
 */
export function readRtf(bytes: Uint8Array): RtfDocument {
  const known = documents.get(bytes) ?? new RtfReader(bytes).read()
  documents.set(bytes, known)
  return known
}

class RtfReader {
  readonly #bytes: Uint8Array
  /** RTF is ASCII, but some programs write UTF-8 into it. */
  readonly #isUtf8: boolean
  #at = 0
  #state: State = {
    goesTo: 'text',
    bold: false,
    centred: false,
    heading: 0,
    hidden: false,
    encoding: undefined,
    substitutes: 1,
  }
  readonly #stack: State[] = []
  #documentEncoding = 'windows-1252'
  readonly #fonts = new Map<number, string>()
  #font = 0
  /** The group has begun with `\*`. */
  #isExtension = false
  /** The number of characters still to be skipped after `\u`. */
  #skipping = 0
  /** Bytes that are not decoded yet, since a character can consist of two, written in different ways. */
  #pending = new Uint8Array(1024)
  #pendingLength = 0
  readonly #paragraphs: RtfParagraph[] = []
  #lines: RtfLine[] = []
  #line: RtfLine = { text: '', bold: true }
  #pageBreak = false
  #title = ''

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#isUtf8 = bytes.some((byte) => byte > 0x7f) && decodeUtf8(bytes) !== undefined
  }

  read(): RtfDocument {
    const bytes = this.#bytes
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at++] as number
      if (byte === 0x7b) this.#openGroup()
      else if (byte === 0x7d) this.#closeGroup()
      else if (byte === 0x5c) this.#readControl()
      else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) this.#addByte(byte)
    }
    this.#endParagraph()
    const title = this.#title.trim()
    return {
      paragraphs: this.#paragraphs,
      ...(title && { title }),
      ...(this.#stack.length > 0 && { cutOff: true }),
    }
  }

  #openGroup() {
    this.#flush()
    if (this.#stack.push(this.#state) > MAX_DEPTH) throw new ImportError(importersMessages.documents.tooDeep)
    this.#state = { ...this.#state }
    this.#isExtension = false
    this.#skipping = 0
  }

  #closeGroup() {
    this.#flush()
    this.#state = this.#stack.pop() ?? this.#state
    this.#isExtension = false
    this.#skipping = 0
  }

  /** Reads what follows a backslash: a symbol, a byte in hexadecimal, or a word with or without a number. */
  #readControl() {
    const bytes = this.#bytes
    const start = this.#at
    while (isLetter(bytes[this.#at])) this.#at++
    if (this.#at === start) {
      const symbol = String.fromCharCode(bytes[this.#at++] ?? 0)
      if (symbol === "'") {
        const byte = Number.parseInt(ascii(bytes, this.#at, this.#at + 2), 16)
        this.#at += 2
        if (byte) this.#addByte(byte)
      } else if (symbol === '*') this.#isExtension = true
      else this.#apply(symbol, undefined)
      return
    }
    const word = ascii(bytes, start, this.#at)
    const numberStart = this.#at
    if (bytes[this.#at] === 0x2d) this.#at++
    while (isDigit(bytes[this.#at])) this.#at++
    const number = this.#at > numberStart ? Number(ascii(bytes, numberStart, this.#at)) || 0 : undefined
    if (bytes[this.#at] === 0x20) this.#at++
    if (word === 'bin') this.#at += Math.max(0, number ?? 0)
    else this.#apply(word, number)
  }

  #apply(word: string, number: number | undefined) {
    const state = this.#state
    const isExtension = this.#isExtension
    this.#isExtension = false
    const character = CHARACTERS.get(word)
    if (this.#skipping > 0 && (character || word === 'u')) {
      if (character) this.#skipping--
      if (character) return
    }
    this.#flush()
    if (LEFT_OUT.has(word) || (isExtension && !EXTENSIONS_WITH_TEXT.has(word))) state.goesTo = 'nowhere'
    else if (character) this.#add(character)
    else if (PARAGRAPH_ENDS.has(word)) {
      if (state.goesTo === 'text') this.#endParagraph(word === 'page' || word === 'sect')
    } else if (word === 'u' && number !== undefined) {
      const unit = String.fromCharCode(number & 0xffff)
      if (unit === '\u2029' && state.goesTo === 'text') this.#endParagraph()
      else this.#add(unit === '\u2028' ? '\n' : unit)
      this.#skipping = state.substitutes
    } else if (word === 'uc') state.substitutes = Math.max(0, number ?? 1)
    else if (word === 'b') state.bold = number !== 0
    else if (ALIGNMENTS.has(word)) this.#align(word)
    else if (word === 'outlinelevel' && number !== undefined && number < 9) state.heading = number + 1
    else if (word === 'v' || word === 'deleted') state.hidden = number !== 0
    else if (word === 'plain') Object.assign(state, { bold: false, hidden: false, encoding: undefined })
    else if (word === 'title') state.goesTo = 'title'
    else if (word === 'ansicpg') this.#documentEncoding = encodingOfCodePage(number ?? 1252)
    else if (word === 'mac') this.#documentEncoding = 'macintosh'
    else if (word === 'fonttbl') state.goesTo = 'fonts'
    else if (word === 'f') this.#setFont(number ?? 0)
    else if (word === 'fcharset') {
      const encoding = CHARSETS.get(number ?? 0)
      if (state.goesTo === 'fonts' && encoding) this.#fonts.set(this.#font, encoding)
    } else if (word === 'pagebb' && state.goesTo === 'text') this.#pageBreak = true
  }

  #align(word: string) {
    this.#state.centred = word === 'qc'
    if (word === 'pard') this.#state.heading = 0
  }

  /** Within the font table, the font that is described, else that of the text that follows. */
  #setFont(number: number) {
    if (this.#state.goesTo === 'fonts') this.#font = number
    else this.#state.encoding = this.#fonts.get(number)
  }

  #addByte(byte: number) {
    if (this.#skipping > 0) this.#skipping--
    else if (this.#state.goesTo === 'text' || this.#state.goesTo === 'title') {
      if (this.#pendingLength === this.#pending.length) {
        const longer = new Uint8Array(this.#pending.length * 2)
        longer.set(this.#pending)
        this.#pending = longer
      }
      this.#pending[this.#pendingLength++] = byte
    }
  }

  #flush() {
    if (!this.#pendingLength) return
    const label = this.#state.encoding ?? this.#documentEncoding
    const pending = this.#pending.subarray(0, this.#pendingLength)
    this.#add((this.#isUtf8 ? decodeUtf8(pending) : undefined) ?? decodeAs(pending, label))
    this.#pendingLength = 0
  }

  #add(text: string) {
    const { goesTo, hidden, bold } = this.#state
    if (goesTo === 'title') this.#title += text
    if (goesTo !== 'text' || hidden) return
    const [first = '', ...others] = text.split('\n')
    this.#addToLine(first, bold)
    for (const other of others) {
      this.#endLine()
      this.#addToLine(other, bold)
    }
  }

  #addToLine(text: string, bold: boolean) {
    this.#line.text += text
    if (!bold && text.trim()) this.#line.bold = false
  }

  #endLine() {
    this.#lines.push(this.#line)
    this.#line = { text: '', bold: true }
  }

  #endParagraph(pageBreak = false) {
    this.#flush()
    this.#endLine()
    const lines = this.#lines
    const text = lines
      .map((line) => line.text)
      .join('\n')
      .trim()
    if (text) {
      this.#paragraphs.push({
        text,
        ...(lines.every(({ bold }) => bold) && { bold: true }),
        ...(lines.length > 1 && { lines }),
        ...(this.#state.heading && { heading: this.#state.heading }),
        ...(this.#state.centred && { centred: true }),
        ...(this.#pageBreak && { pageBreakBefore: true }),
      })
      this.#pageBreak = false
    }
    if (pageBreak) this.#pageBreak = true
    this.#lines = []
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const isLetter = (byte: number | undefined) =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39
const ascii = (bytes: Uint8Array, start: number, end: number) =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64)))
