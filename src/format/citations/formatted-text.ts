/** A text, and the same text as HTML that keeps its italics when it is pasted into a document. */
export interface FormattedText {
  text: string
  html: string
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITIES[character] as string)

export const plain = (text: string): FormattedText => ({ text, html: escapeHtml(text) })
export const italic = (text: string): FormattedText => ({ text, html: `<i>${escapeHtml(text)}</i>` })

/** Joins parts with a separator. */
export const join = (parts: readonly FormattedText[], separator = ''): FormattedText => ({
  text: parts.map(({ text }) => text).join(separator),
  html: parts.map(({ html }) => html).join(separator),
})
