/** A text broken into lines. */
export interface FittedText {
  /** The font size in pixels. */
  size: number
  lines: string[]
}

/** The space for a text, in pixels. */
interface Box {
  width: number
  height: number
}

/** The distance of baselines, as a multiple of the font size. */
export const LINE_HEIGHT = 1.14

/** A part of a text that does not break. */
interface Piece {
  text: string
  width: number
  /** True if a space precedes it, except at the start of a line. */
  spaced: boolean
}

/** Returns the width of a text as a multiple of the font size: 2 is 100 pixels at 50 pixels. */
export type WidthOf = (text: string) => number

const WIDE = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}`
/**
 * Matches where a line may break without a space: between letters of scripts that have no spaces (but not before a
 * closing mark or after an opening one), and after a hyphen or dash in a word. These are the most common rules of
 * https://unicode.org/reports/tr14.
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

/** Splits a piece that is wider than a line between characters, into parts of similar width. */
function split(piece: Piece, maxWidth: number, widthOf: WidthOf): Piece[] {
  if (piece.width <= maxWidth) return [piece]
  const letters = [...graphemes.segment(piece.text)].map(({ segment }) => ({
    text: segment,
    width: widthOf(segment),
  }))
  const total = letters.reduce((sum, { width }) => sum + width, 0)
  const target = total / Math.ceil(total / maxWidth)
  const parts: Piece[] = []
  for (const { text, width } of letters) {
    const part = parts.at(-1)
    if (part && part.width < target && part.width + width <= maxWidth) {
      part.text += text
      part.width += width
    } else parts.push({ text, width, spaced: piece.spaced && !part })
  }
  return parts
}

/** Breaks a text into lines, each as full as possible. */
function breakLines(
  pieces: readonly Piece[],
  maxWidth: number,
  space: number,
): { text: string; width: number }[] {
  const lines: { text: string; width: number }[] = []
  for (const { text, width, spaced } of pieces) {
    const line = lines.at(-1)
    const gap = spaced ? space : 0
    if (line && line.width + gap + width <= maxWidth) {
      line.text += (spaced ? ' ' : '') + text
      line.width += gap + width
    } else lines.push({ text, width })
  }
  return lines
}

/** Makes lines as even as possible without adding one, by finding the narrowest width that holds them. */
function balanced(pieces: readonly Piece[], maxWidth: number, space: number) {
  let best = breakLines(pieces, maxWidth, space)
  let [low, high] = [0, maxWidth]
  while (high - low > 0.2) {
    const middle = (low + high) / 2
    const lines = breakLines(pieces, middle, space)
    const holds = lines.length === best.length && lines.every(({ width }) => width <= middle)
    if (holds) best = lines
    if (holds) high = middle
    else low = middle
  }
  return best
}

/**
 * Breaks a text into lines of similar length, in the largest size that fits. In the smallest size, words that are too
 * wide are split, and a text that is too long ends in an ellipsis.
 * @param text without line breaks
 * @param sizes the font sizes to choose from in pixels, largest first
 */
export function fitText(
  text: string,
  { width, height }: Box,
  sizes: readonly number[],
  widthOf: WidthOf,
): FittedText {
  const pieces = toPieces(text, widthOf)
  const space = widthOf(' ')
  for (const size of sizes) {
    const maxWidth = width / size
    if (pieces.some((piece) => piece.width > maxWidth)) continue
    if (breakLines(pieces, maxWidth, space).length * LINE_HEIGHT * size <= height)
      return { size, lines: balanced(pieces, maxWidth, space).map((line) => line.text) }
  }
  const size = sizes.at(-1) as number
  const maxWidth = width / size
  const splitPieces = pieces.flatMap((piece) => split(piece, maxWidth, widthOf))
  const maxLines = Math.max(1, Math.floor(height / (LINE_HEIGHT * size)))
  if (breakLines(splitPieces, maxWidth, space).length <= maxLines)
    return { size, lines: balanced(splitPieces, maxWidth, space).map((line) => line.text) }
  const lines = breakLines(splitPieces, maxWidth, space).slice(0, maxLines)
  const last = lines.at(-1) as { text: string }
  return {
    size,
    lines: [...lines.slice(0, -1).map((line) => line.text), shortened(last.text, maxWidth, widthOf)],
  }
}

/** Shortens a line to end in an ellipsis, after a word if possible, else between characters. */
function shortened(line: string, maxWidth: number, widthOf: WidthOf): string {
  const fits = (text: string) => widthOf(`${text}…`) <= maxWidth
  for (const pattern of [/\s+\S+$/, /\P{M}\p{M}*$/u]) {
    let text = line
    while (text && !fits(text) && pattern.test(text)) text = text.replace(pattern, '')
    if (fits(text)) return `${text.replace(/[\s,;:]+$/, '')}…`
  }
  return '…'
}
