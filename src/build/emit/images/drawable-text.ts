import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Canvas, SERIF } from './canvas-fonts.ts'

/** Matches texts whose letters our fonts all have. */
const COVERED = /^[ -~\u00a1-\u00ac\u00ae-\u00ff–—‘’“”…]*$/
/** Characters that draw nothing themselves: spaces, joiners and variation selectors. */
const INVISIBLE = /^(?: |\p{Variation_Selector}|\p{Join_Control})$/u
/** Combining marks beyond the number that any language uses. They would reach into other lines. */
const EXCESS_MARKS = /(\p{M}{4})\p{M}+/gu
/** The size of the canvas on which a letter is tried, in pixels. */
const CELL = 40
/** A code point that no font will ever have. It is drawn as every missing letter is. */
const MISSING = '\u{10ffff}'

/** Reduces texts to letters that the fonts at hand can draw. */
export class DrawableText {
  private readonly context: SKRSContext2D
  private readonly missingLetter: Buffer
  private readonly known = new Map<string, boolean>()

  constructor({ createCanvas }: Canvas) {
    this.context = createCanvas(CELL, CELL).getContext('2d')
    this.context.font = `600 ${CELL / 2}px ${SERIF}`
    this.missingLetter = this.render(MISSING)
  }

  private render(letter: string): Buffer {
    this.context.clearRect(0, 0, CELL, CELL)
    this.context.fillText(letter, CELL / 4, (CELL * 3) / 4)
    return Buffer.from(this.context.canvas.data())
  }

  private has(letter: string): boolean {
    let known = this.known.get(letter)
    if (known === undefined) {
      known = !this.render(letter).equals(this.missingLetter)
      this.known.set(letter, known)
    }
    return known
  }

  /**
   * Returns a text in one line with an ellipsis for letters or words that no font has, and without signs that no font
   * has, such as emoji. If nothing readable remains, it is empty.
   * @param maxLength the number of characters to look at
   */
  of(text: string, maxLength = 1000): string {
    const plain = text
      .slice(0, maxLength)
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\p{Cs}\p{Cn}\p{Co}]|(?!\p{Join_Control})\p{Cf}/gu, '')
      .replace(EXCESS_MARKS, '$1')
      .trim()
    if (COVERED.test(plain)) return plain
    const drawable = plain
      .replace(/\P{M}\p{M}*/gu, (letter) => {
        if ([...letter].every((part) => INVISIBLE.test(part) || this.has(part))) return letter
        return /[\p{L}\p{N}]/u.test(letter) ? '\uffff' : ''
      })
      .replace(/\uffff(?:[^\p{L}\p{N}]*\uffff)*/gu, '…')
      .replace(/ +/g, ' ')
      .trim()
    return /[\p{L}\p{N}]/u.test(drawable) || drawable === plain ? drawable : ''
  }
}
