import type { DocumentParagraph } from './article-of.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Joins the lines of a document to paragraphs. Lines that are larger than the text are headings. */
export function paragraphsOfLines(lines: readonly PdfLine[]): DocumentParagraph[] {
  const textSize = usualSize(lines)
  const pitch = usualPitch(lines)
  const rights = rightEdges(lines)
  const paragraphs: (DocumentParagraph & { size: number })[] = []
  let previous: PdfLine | undefined
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    if (paragraph && previous && continues(previous, line, pitch, rights.get(previous) ?? 0))
      paragraph.text = join(paragraph.text, line.text)
    else paragraphs.push({ text: line.text, size: line.size })
    previous = line
  }
  const sizes = [...new Set(paragraphs.map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
  return paragraphs.map(({ text, size }) => ({
    text,
    heading: size > textSize * 1.15 ? sizes.indexOf(Math.round(size)) : undefined,
  }))
}

/** The size of most letters. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The usual distance between lines, as a multiple of their size. */
function usualPitch(lines: readonly PdfLine[]): number {
  const distances = lines
    .map((line, i) => ((lines[i - 1]?.y ?? line.y) - line.y) / line.size)
    .filter((distance) => distance > 0.8 && distance < 3)
    .sort((a, b) => a - b)
  // Not the median, since short paragraphs have as many gaps between them as lines.
  return distances[Math.floor(distances.length / 4)] ?? 1.2
}

/** The right edges of the columns in which lines stand: that of the longest line with the same left edge. */
function rightEdges(lines: readonly PdfLine[]): Map<PdfLine, number> {
  const columns = new Map<string, number>()
  const keyOf = ({ page, x }: PdfLine) => `${page} ${Math.round(x / 36)}`
  for (const line of lines) columns.set(keyOf(line), Math.max(columns.get(keyOf(line)) ?? 0, line.right))
  return new Map(lines.map((line) => [line, columns.get(keyOf(line)) ?? 0]))
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/

const LIST_ITEM = /^(?:[•‣◦▪●■–*-]|\d{1,2}[.)])\s/

/** True if a line belongs to the paragraph of the line before. */
function continues(before: PdfLine, line: PdfLine, pitch: number, right: number): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.1) return false
  const isSentenceEnd = SENTENCE_END.test(before.text)
  const distance = before.y - line.y
  // The next column or page.
  if (line.page !== before.page || distance < 0 || distance > before.size * 8)
    return !isSentenceEnd && !/^\p{Lu}/u.test(line.text)
  if (distance > pitch * line.size * 1.35) return false
  const indent = line.x - before.x
  if (indent > line.size * 0.7 && indent < line.size * 5 && !LIST_ITEM.test(before.text)) return false
  if (LIST_ITEM.test(line.text) && isSentenceEnd) return false
  const isShort = before.right < right - (right - before.x) * 0.15
  return !(isShort && isSentenceEnd)
}

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、「」]$/u
const IDEOGRAPHIC_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、「」]/u

/** Joins two lines. A word that is divided at the end of the first becomes whole. */
function join(text: string, line: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line
  if (/\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line
  return IDEOGRAPHIC.test(text.slice(-1)) && IDEOGRAPHIC_START.test(line) ? text + line : `${text} ${line}`
}
