/** A line of text on a page. Lengths are in points, from the lower left corner of the page. */
export interface PdfLine {
  text: string
  /** From 1. */
  page: number
  x: number
  right: number
  y: number
  /** The size of its letters. */
  size: number
}

/** A piece of text on a page, as pdf.js returns it. */
export interface PdfPiece {
  str: string
  transform: number[]
  width: number
}

/** Returns the lines of a page, in the order in which the document writes them. */
export function linesOf(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = []
  for (const { str, transform, width } of pieces) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
    // Upright text only: stamps and watermarks are not part of the article.
    if (!str || Math.abs(b) > Math.abs(a) / 10) continue
    const size = Math.hypot(c, d)
    const line = lines.at(-1)
    const isSameLine =
      line &&
      Math.abs(line.y - y) < Math.max(line.size, size) / 2 &&
      x > line.right - size &&
      x < line.right + 4 * size
    if (!isSameLine) {
      if (str.trim()) lines.push({ text: str, page, x, right: x + width, y, size })
      continue
    }
    const isApart = x - line.right > size / 6
    line.text += isApart && !/\s$/.test(line.text) && !/^\s/.test(str) ? ` ${str}` : str
    line.right = Math.max(line.right, x + width)
    if (str.trim()) line.size = Math.max(line.size, size)
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text)
}

/** The share of a page's height, at its top and bottom, in which running heads and page numbers stand. */
const MARGIN = 0.1
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|pagina|página|p\.|pg\.)\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|sur|van)\s*\d{1,4})?\W*$/i

/**
 * Separates the lines of the text from those that repeat at the top or bottom of pages, and from page numbers.
 * @param heights the heights of the pages
 */
export function withoutRunningHeads(
  lines: readonly PdfLine[],
  heights: readonly number[],
): { lines: PdfLine[]; runningHeads: string[] } {
  const isAtEdge = ({ y, page }: PdfLine) => {
    const height = heights[page - 1] ?? 0
    return y < height * MARGIN || y > height * (1 - MARGIN)
  }
  const keyOf = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
  const pages = new Map<string, Set<number>>()
  for (const line of lines.filter(isAtEdge)) {
    const key = keyOf(line)
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page))
  }
  const runningHeads = new Set<string>()
  const kept = lines.filter((line) => {
    if (!isAtEdge(line)) return true
    if (PAGE_NUMBER.test(line.text)) return false
    if ((pages.get(keyOf(line))?.size ?? 0) < Math.max(2, Math.min(3, heights.length))) return true
    runningHeads.add(line.text)
    return false
  })
  return { lines: kept, runningHeads: [...runningHeads] }
}
