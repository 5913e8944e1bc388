/** A text set in lines, at a size. */
export interface SetText {
  /** Of the letters, in pixels. */
  size: number
  lines: string[]
}

/** What a text has to fit in, in pixels. */
export interface Room {
  width: number
  height: number
}

/** From one line to the next, in sizes. */
export const LEADING = 1.14

/** A part of a text that is kept in one line. */
interface Piece {
  text: string
  width: number
  /** Whether a space stands before it, unless it begins a line. */
  spaced: boolean
}

/** How wide a text is, in sizes: at 2, a text set in 50 pixels is 100 pixels wide. */
export type WidthOf = (text: string) => number

const WIDE = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`
/**
 * Where a line may break without a space: between letters of scripts that have none (but not before a closing mark, nor
 * behind an opening one), and behind a hyphen or dash in a word. The common part of https://unicode.org/reports/tr14.
 */
const BREAK = new RegExp(
  String.raw`(?<=[${WIDE}ー、。,，！？：；）】」』》〉])(?=[${WIDE}（【「『《〈])|(?<=[\p{L}\p{N}][-–—/])(?=\p{L})`,
  'u',
)

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function toPieces(text: string, widthOf: WidthOf): Piece[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(BREAK).map((part, i) => ({ text: part, width: widthOf(part), spaced: i === 0 })),
    )
}

/** Cuts a piece that is wider than a line between characters, into parts of like width. */
function cut(piece: Piece, widest: number, widthOf: WidthOf): Piece[] {
  if (piece.width <= widest) return [piece]
  const letters = [...graphemes.segment(piece.text)].map(({ segment }) => ({
    text: segment,
    width: widthOf(segment),
  }))
  const whole = letters.reduce((sum, { width }) => sum + width, 0)
  const enough = whole / Math.ceil(whole / widest)
  const parts: Piece[] = []
  for (const { text, width } of letters) {
    const part = parts.at(-1)
    if (part && part.width < enough && part.width + width <= widest) {
      part.text += text
      part.width += width
    } else parts.push({ text, width, spaced: piece.spaced && !part })
  }
  return parts
}

function fill(pieces: readonly Piece[], widest: number, space: number): { text: string; width: number }[] {
  const lines: { text: string; width: number }[] = []
  for (const { text, width, spaced } of pieces) {
    const line = lines.at(-1)
    const gap = spaced ? space : 0
    if (line && line.width + gap + width <= widest) {
      line.text += (spaced ? ' ' : '') + text
      line.width += gap + width
    } else lines.push({ text, width })
  }
  return lines
}

/** Lines as even as they can be without becoming more: the narrowest measure that holds them. */
function balanced(pieces: readonly Piece[], widest: number, space: number) {
  let best = fill(pieces, widest, space)
  let [low, high] = [0, widest]
  while (high - low > 0.2) {
    const middle = (low + high) / 2
    const lines = fill(pieces, middle, space)
    const holds = lines.length === best.length && lines.every(({ width }) => width <= middle)
    if (holds) best = lines
    if (holds) high = middle
    else low = middle
  }
  return best
}

/**
 * Sets a text in lines of like length, as large as it fits. In the smallest size words are cut where they must be, and
 * what is too long ends in an ellipsis.
 * @param text without line breaks
 * @param sizes to choose from, in pixels, from the largest on
 */
export function setLines(
  text: string,
  { width, height }: Room,
  sizes: readonly number[],
  widthOf: WidthOf,
): SetText {
  const pieces = toPieces(text, widthOf)
  const space = widthOf(' ')
  for (const size of sizes) {
    const widest = width / size
    if (pieces.some((piece) => piece.width > widest)) continue
    if (fill(pieces, widest, space).length * LEADING * size <= height)
      return { size, lines: balanced(pieces, widest, space).map((line) => line.text) }
  }
  const size = sizes.at(-1) as number
  const widest = width / size
  const cutPieces = pieces.flatMap((piece) => cut(piece, widest, widthOf))
  const most = Math.max(1, Math.floor(height / (LEADING * size)))
  if (fill(cutPieces, widest, space).length <= most)
    return { size, lines: balanced(cutPieces, widest, space).map((line) => line.text) }
  const lines = fill(cutPieces, widest, space).slice(0, most)
  const last = lines.at(-1) as { text: string }
  return {
    size,
    lines: [...lines.slice(0, -1).map((line) => line.text), shortened(last.text, widest, widthOf)],
  }
}

/** A line with an ellipsis at its end: cut at a word, or else between characters. */
function shortened(line: string, widest: number, widthOf: WidthOf): string {
  const fits = (text: string) => widthOf(`${text}…`) <= widest
  for (const pattern of [/\s+\S+$/, /\P{M}\p{M}*$/u]) {
    let text = line
    while (text && !fits(text) && pattern.test(text)) text = text.replace(pattern, '')
    if (fits(text)) return `${text.replace(/[\s,;:]+$/, '')}…`
  }
  return '…'
}
