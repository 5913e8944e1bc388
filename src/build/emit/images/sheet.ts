import type { SKRSContext2D } from '@napi-rs/canvas'
import { SHARE_IMAGE } from '../../../format/share-image-paths.ts'
import { THEME_COLOURS } from '../../../format/theme-colours.ts'
import { type FittedText, LINE_HEIGHT } from './fit-text.ts'
import { indexedPng } from './indexed-png.ts'

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE

export const COLOURS = THEME_COLOURS.paper

type Rgb = [red: number, green: number, blue: number]
const rgb = (hex: string) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)) as Rgb
const PAPER = rgb(COLOURS.paper)
const INK = rgb(COLOURS.ink)

/** Images have four shades from paper to ink. With sixteen, files are twice as large and look the same. */
const SHADES = 4
const PALETTE = Uint8Array.from(
  Array.from({ length: SHADES }, (_, shade) =>
    PAPER.map((paper, i) => paper + Math.round(((INK[i] ?? 0) - paper) * (shade / (SHADES - 1)))),
  ).flat(),
)
/** The shade of a pixel by its green value. Red and blue change in the same proportion. */
const SHADE_OF = Uint8Array.from({ length: 256 }, (_, green) => {
  const share = (PAPER[1] - green) / (PAPER[1] - INK[1])
  return Math.round(Math.min(1, Math.max(0, share)) * (SHADES - 1))
})

/** The bytes of a row in the PNG: a filter, then four pixels per byte. */
const ROW_BYTES = 1 + WIDTH / 4

/** The style and position of a text. */
export interface TextStyle {
  weight: number
  families: string
  x: number
  width: number
  /** The baseline of the first line. */
  y: number
  /** Letter spacing as a multiple of the font size. */
  spacing?: number
}

/** Returns true if the first letter of a text is of a script that runs from right to left. */
const isRightToLeft = (text: string): boolean =>
  /^\P{L}*(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(text)

/**
 * A sheet to draw on, which can be cleared and reused. It records the areas that were drawn on, because reading all
 * pixels of a canvas takes longer than everything else.
 */
export class Sheet {
  private readonly rows = new Uint8Array(HEIGHT * ROW_BYTES)
  private areas: { left: number; top: number; right: number; bottom: number }[] = []
  private readonly context: SKRSContext2D

  constructor(context: SKRSContext2D) {
    this.context = context
  }

  /** Makes the sheet blank. */
  clear(): void {
    this.context.fillStyle = COLOURS.paper
    this.context.fillRect(0, 0, WIDTH, HEIGHT)
    this.rows.fill(0)
    this.areas = []
  }

  /** Records an area that was drawn on, with a margin of a pixel. */
  private record(left: number, top: number, right: number, bottom: number): void {
    const clamp = (value: number, max: number) => Math.min(max, Math.max(0, value))
    this.areas.push({
      left: clamp(4 * Math.floor((left - 1) / 4), WIDTH),
      top: clamp(Math.floor(top) - 1, HEIGHT),
      right: clamp(4 * Math.ceil((right + 1) / 4), WIDTH),
      bottom: clamp(Math.ceil(bottom) + 1, HEIGHT),
    })
  }

  bar(colour: string, x: number, y: number, width: number, height: number): void {
    this.context.fillStyle = colour
    this.context.fillRect(x, y, width, height)
    this.record(x, y, x + width, y + height)
  }

  disc(colour: string, x: number, y: number, radius: number): void {
    this.context.fillStyle = colour
    this.context.beginPath()
    this.context.arc(x, y, radius, 0, 2 * Math.PI)
    this.context.fill()
    this.record(x - radius, y - radius, x + radius, y + radius)
  }

  /** Draws lines of text in ink. Right-to-left text is aligned to the right. */
  text({ size, lines }: FittedText, { weight, families, x, width, y, spacing = 0 }: TextStyle): void {
    const { context } = this
    const rightToLeft = isRightToLeft(lines.join(' '))
    context.fillStyle = COLOURS.ink
    context.font = `${weight} ${size}px ${families}`
    context.letterSpacing = `${spacing * size}px`
    context.direction = rightToLeft ? 'rtl' : 'ltr'
    context.textAlign = rightToLeft ? 'right' : 'left'
    lines.forEach((line, i) => {
      const at = { x: rightToLeft ? x + width : x, y: y + i * size * LINE_HEIGHT }
      context.fillText(line, at.x, at.y)
      const box = context.measureText(line)
      this.record(
        at.x - box.actualBoundingBoxLeft,
        at.y - box.actualBoundingBoxAscent,
        at.x + box.actualBoundingBoxRight,
        at.y + box.actualBoundingBoxDescent,
      )
    })
  }

  /** Encodes the sheet as PNG. */
  png(): Uint8Array {
    for (const { left, top, right, bottom } of this.areas) {
      const [width, height] = [right - left, bottom - top]
      if (width <= 0 || height <= 0) continue
      const { data } = this.context.getImageData(left, top, width, height)
      let green = 1
      for (let y = top; y < bottom; y++) {
        let to = y * ROW_BYTES + 1 + left / 4
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
