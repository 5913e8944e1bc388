/** A paragraph of a file from Nexis, whatever its format. */
export interface Block {
  /** Line breaks are `\n`. */
  text: string
  /** The line at which it begins, if the file is plain text. */
  line?: number
  /** Unknown if the format does not say. */
  centred?: boolean
  bold?: boolean
  heading?: boolean
  pageBreakBefore?: boolean
  /** The paragraphs that lines of a body stand for, if not one. */
  paragraphs?: readonly string[]
}

/** The text of a body: paragraphs, with empty lines between them. */
export const bodyOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(({ text, paragraphs }) => paragraphs ?? [text.trim()])
    .filter(Boolean)
    .join('\n\n')

/** A paragraph of a Word or RTF document. `heading` is its level, 1 for the highest. */
interface Paragraph {
  text: string
  bold?: boolean
  centred?: boolean
  heading?: number
  pageBreakBefore?: boolean
}

/** Returns a paragraph of a document as a block. */
export const toBlock = ({ text, bold, centred, heading, pageBreakBefore }: Paragraph): Block => ({
  text,
  bold: bold === true,
  centred: centred === true,
  heading: heading === 1,
  pageBreakBefore: pageBreakBefore === true,
})
