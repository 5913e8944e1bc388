import type { SKRSContext2D } from '@napi-rs/canvas'
import { SHARE_IMAGE } from '../../../format/share-image-paths.ts'
import { indexedPng } from './indexed-png.ts'
import { LEADING, type SetText } from './share-lines.ts'

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE

/** The paper theme: src/ui/theme.css. */
const PAPER = [0xfb, 0xf8, 0xf1] as const
const INK = [0x1f, 0x1c, 0x17] as const
const css = (colour: readonly number[]) => `rgb(${colour.join(',')})`
export const COLOURS = { paper: css(PAPER), ink: css(INK), rule: '#d9d0bf' }

/** All that an image has: four shades from paper to ink. Sixteen take twice the room, and are seen only under a lens. */
const SHADES = 4
const PALETTE = Uint8Array.from(
  Array.from({ length: SHADES }, (_, shade) =>
    PAPER.map((paper, i) => paper + Math.round(((INK[i] ?? 0) - paper) * (shade / (SHADES - 1)))),
  ).flat(),
)
/** By a pixel's green, which goes from paper to ink as the others do. */
const SHADE_OF = Uint8Array.from({ length: 256 }, (_, green) => {
  const share = (PAPER[1] - green) / (PAPER[1] - INK[1])
  return Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1))
})

/** Bytes of a row in the PNG: its filter, then four pixels a byte. */
const ROW = 1 + WIDTH / 4

/** Where lines of text go. */
export interface Place {
  weight: number
  families: string
  x: number
  width: number
  /** Of the first line's baseline. */
  y: number
  /** Between letters, in sizes. */
  spacing?: number
}

/** Whether a text runs from right to left, by its first letter. */
const runsLeft = (text: string): boolean =>
  /^\P{L}*(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)

/**
 * A sheet of paper that is drawn on, and used again. It knows where anything was drawn: to read a whole canvas takes
 * longer than all the rest.
 */
export class Sheet {
  private readonly rows = new Uint8Array(HEIGHT * ROW)
  private drawn: { left: number; top: number; right: number; bottom: number }[] = []
  private readonly context: SKRSContext2D

  constructor(context: SKRSContext2D) {
    this.context = context
  }

  /** Begins anew. */
  clear(): void {
    this.context.fillStyle = COLOURS.paper
    this.context.fillRect(0, 0, WIDTH, HEIGHT)
    this.rows.fill(0)
    this.drawn = []
  }

  /** Remembers where something was drawn, a pixel more on each side. */
  private note(left: number, top: number, right: number, bottom: number): void {
    const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
    this.drawn.push({
      left: within(4 * Math.floor((left - 1) / 4), WIDTH),
      top: within(Math.floor(top) - 1, HEIGHT),
      right: within(4 * Math.ceil((right + 1) / 4), WIDTH),
      bottom: within(Math.ceil(bottom) + 1, HEIGHT),
    })
  }

  bar(colour: string, x: number, y: number, width: number, height: number): void {
    this.context.fillStyle = colour
    this.context.fillRect(x, y, width, height)
    this.note(x, y, x + width, y + height)
  }

  disc(colour: string, x: number, y: number, radius: number): void {
    this.context.fillStyle = colour
    this.context.beginPath()
    this.context.arc(x, y, radius, 0, 2 * Math.PI)
    this.context.fill()
    this.note(x - radius, y - radius, x + radius, y + radius)
  }

  /** Lines of text in ink; from the right where the text runs that way. */
  text({ size, lines }: SetText, { weight, families, x, width, y, spacing = 0 }: Place): void {
    const { context } = this
    const left = runsLeft(lines.join(' '))
    context.fillStyle = COLOURS.ink
    context.font = `${weight} ${size}px ${families}`
    context.letterSpacing = `${spacing * size}px`
    context.direction = left ? 'rtl' : 'ltr'
    context.textAlign = left ? 'right' : 'left'
    lines.forEach((line, i) => {
      const at = { x: left ? x + width : x, y: y + i * size * LEADING }
      context.fillText(line, at.x, at.y)
      const box = context.measureText(line)
      this.note(
        at.x - box.actualBoundingBoxLeft,
        at.y - box.actualBoundingBoxAscent,
        at.x + box.actualBoundingBoxRight,
        at.y + box.actualBoundingBoxDescent,
      )
    })
  }

  /** What is on the sheet, as PNG. */
  png(): Uint8Array {
    for (const { left, top, right, bottom } of this.drawn) {
      const [width, height] = [right - left, bottom - top]
      if (width <= 0 || height <= 0) continue
      const { data } = this.context.getImageData(left, top, width, height)
      let green = 1
      for (let y = top; y < bottom; y++) {
        let to = y * ROW + 1 + left / 4
        for (let x = left; x < right; x += 4, green += 16)
          this.rows[to++] =
            (shade(data, green) << 6) |
            (shade(data, green + 4) << 4) |
            (shade(data, green + 8) << 2) |
            shade(data, green + 12)
      }
    }
    return indexedPng(WIDTH, HEIGHT, this.rows, PALETTE)
  }
}

const shade = (data: ArrayLike<number>, at: number): number => SHADE_OF[data[at] as number] as number
