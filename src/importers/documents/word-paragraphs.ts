import { importers as importersMessages } from '#messages/importers'
import { ImportError } from '../importer.ts'
import { readFromZip } from '../zip.ts'
import { headingOf, isOn, readStyles, type WordStyle } from './word-styles.ts'
import { readXml } from './word-xml.ts'

/** A paragraph of a Word document that has text. */
interface WordParagraph {
  /** Line breaks are `\n`. */
  text: string
  /** The name of its style. Built-in styles have their English names: `heading 1`, `Title`. */
  style?: string
  /** All of its text is bold. */
  bold?: true
  /** The level of a heading, from 1. */
  heading?: number
  centred?: true
  /** A page or a section begins with it. */
  pageBreakBefore?: true
  /** It stands in a table. */
  table?: true
}

/** A Word document. */
export interface WordDocument {
  /** In reading order. Those of table cells and text boxes come where these stand. */
  paragraphs: WordParagraph[]
  /** The properties that its author or program gave it. */
  title?: string
  created?: string
}

/** Returns true if bytes begin like a compound file: a document of Word 97–2003, or one with a password. */
const isCompoundFile = (head: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => head[i] === byte)

/**
 * Reads a Word document (.docx). Macros, linked files and pictures are not touched. mammoth reads neither outline
 * levels nor page breaks, and takes three times as long.
 * @throws ImportError if it is protected with a password, of an older format, or too large
 */
export function readWord(bytes: Uint8Array): WordDocument {
  const messages = importersMessages.documents
  if (isCompoundFile(bytes))
    throw new ImportError(isEncrypted(bytes) ? messages.passwordProtected : messages.oldWord)
  const main = readFromZip(bytes, mainPart(bytes))
  if (!main) throw new ImportError(messages.notWord)
  const styles = readFromZip(bytes, 'word/styles.xml')
  return {
    paragraphs: readParagraphs(main, styles ? readStyles(styles) : new Map()),
    ...readProperties(bytes),
  }
}

/** A compound file with this stream is a document that Word encrypted (MS-OFFCRYPTO 2.3.4). Names are UTF-16. */
const isEncrypted = (bytes: Uint8Array) =>
  new TextDecoder('windows-1252').decode(bytes).includes([...'EncryptedPackage'].join('\0'))

/** The name of the part that holds the text: `word/document.xml`, unless the package says otherwise. */
function mainPart(bytes: Uint8Array): string {
  let name = 'word/document.xml'
  const relations = readFromZip(bytes, '_rels/.rels')
  if (relations)
    readXml(relations, {
      open: (_, { Type, Target }) => {
        if (Type?.endsWith('/officeDocument') && Target) name = Target.replace(/^\//, '')
      },
    })
  return name
}

function readProperties(bytes: Uint8Array): Pick<WordDocument, 'title' | 'created'> {
  const core = readFromZip(bytes, 'docProps/core.xml')
  const properties: Record<string, string> = {}
  let property = ''
  if (core)
    readXml(core, {
      open: (name) => {
        property = name
      },
      text: (text) => {
        properties[property] = (properties[property] ?? '') + text
      },
    })
  const title = properties['dc:title']?.trim()
  const created = properties['dcterms:created']?.trim()
  return { ...(title && { title }), ...(created && { created }) }
}

/**
 * Parts whose text is not that of the document: tracked deletions, the older copy of a text box, the pronunciation of
 * Chinese and Japanese words.
 */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt'])
/** Characters that have elements of their own. */
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
])

/** A paragraph while it is read. */
interface OpenParagraph extends WordParagraph {
  allBold: boolean
  styleBold: boolean
}

function readParagraphs(xml: Uint8Array, styles: ReadonlyMap<string, WordStyle>): WordParagraph[] {
  const all: OpenParagraph[] = []
  // A text box stands within a paragraph, so several can be open.
  const open: OpenParagraph[] = []
  // The elements around the current one that decide how it is read.
  let leftOut = 0
  let tables = 0
  let inText = false
  let inRun = false
  let inTabStops = false
  let bold: boolean | undefined
  let breakBefore = false

  const startParagraph = () => {
    const paragraph: OpenParagraph = { text: '', allBold: true, styleBold: false }
    if (tables) paragraph.table = true
    if (breakBefore) paragraph.pageBreakBefore = true
    breakBefore = false
    inRun = false
    open.push(paragraph)
    all.push(paragraph)
  }
  const add = (paragraph: OpenParagraph, text: string) => {
    paragraph.text += text
    if (text.trim() && !(bold ?? paragraph.styleBold)) paragraph.allBold = false
  }
  const format = (paragraph: OpenParagraph, name: string, value: string | undefined) => {
    if (name === 'w:b' && inRun) bold = isOn(value)
    else if (name === 'w:jc' && value === 'center') paragraph.centred = true
    else if (name === 'w:pageBreakBefore' && isOn(value)) paragraph.pageBreakBefore = true
    else if (name === 'w:sectPr') breakBefore = true
    else if (name === 'w:type' && value === 'continuous') breakBefore = false
    else if (name === 'w:outlineLvl') paragraph.heading = headingOf(value) ?? 0
    else if (name === 'w:pStyle') {
      const style = styles.get(value ?? '')
      paragraph.style = style?.name ?? value ?? ''
      paragraph.styleBold = style?.bold ?? false
      paragraph.heading ??= style?.heading ?? 0
    }
  }
  const breakPage = (paragraph: OpenParagraph) => {
    if (paragraph.text.trim()) breakBefore = true
    else paragraph.pageBreakBefore = true
  }

  readXml(xml, {
    open(name, attributes) {
      const paragraph = open.at(-1)
      const character = CHARACTERS.get(name)
      if (LEFT_OUT.has(name)) leftOut++
      else if (leftOut) return
      else if (name === 'w:p') startParagraph()
      else if (name === 'w:tbl') tables++
      else if (!paragraph) return
      else if (name === 'w:t' || name === 'm:t') inText = true
      else if (name === 'w:tabs') inTabStops = true
      else if (name === 'w:r') {
        inRun = true
        bold = undefined
      } else if (name === 'w:br' && attributes['w:type'] === 'page') breakPage(paragraph)
      else if (character && !inTabStops) add(paragraph, character)
      else format(paragraph, name, attributes['w:val'])
    },
    close(name) {
      if (LEFT_OUT.has(name)) leftOut--
      else if (leftOut) return
      else if (name === 'w:p') open.pop()
      else if (name === 'w:tbl') tables--
      else if (name === 'w:t' || name === 'm:t') inText = false
      else if (name === 'w:tabs') inTabStops = false
      else if (name === 'w:r') inRun = false
    },
    text(text) {
      const paragraph = open.at(-1)
      if (paragraph && inText && !leftOut) add(paragraph, text)
    },
  })
  return withText(all)
}

/** Leaves out paragraphs without text. A page break before them is one before the next paragraph. */
function withText(all: readonly OpenParagraph[]): WordParagraph[] {
  const paragraphs: WordParagraph[] = []
  let breakBefore = false
  for (const { allBold, styleBold, heading, ...paragraph } of all) {
    if (paragraph.pageBreakBefore) breakBefore = true
    const text = paragraph.text.trim()
    if (!text) continue
    paragraphs.push({
      ...paragraph,
      text,
      ...(allBold && { bold: true }),
      ...(heading && { heading }),
      ...(breakBefore && { pageBreakBefore: true }),
    })
    breakBefore = false
  }
  return paragraphs
}
