import { createRequire } from 'node:module'
import type { SKRSContext2D } from '@napi-rs/canvas'

const require = createRequire(import.meta.url)

/**
 * Fontsource's subsets. The first that has a letter draws it: Latin comes first, since looking further takes time, and
 * Vietnamese before the rest of Latin, which has its letters but not their accents.
 */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']

/** The names that the archive's own type has here, whatever is installed on the machine under other ones. */
const OWN = 'Dateline '

const FACES = {
  serif: (subset: string) => `@fontsource-variable/alegreya/files/alegreya-${subset}-wght-normal.woff2`,
  caps: (subset: string) => `@fontsource/alegreya-sc/files/alegreya-sc-${subset}-400-normal.woff2`,
}

const familiesOf = (face: keyof typeof FACES) => SUBSETS.map((subset) => `"${OWN}${face} ${subset}"`)

/** As a canvas takes them: after the archive's own type comes the machine's, for letters that it lacks. */
export const SERIF = [...familiesOf('serif'), 'serif'].join(', ')
export const CAPS = [...familiesOf('caps'), SERIF].join(', ')

type Canvas = typeof import('@napi-rs/canvas')

function requireCanvas(): Canvas {
  try {
    return require('@napi-rs/canvas')
  } catch (cause) {
    throw new Error(
      `images cannot be drawn, since @napi-rs/canvas has no part for ${process.platform} ${process.arch} in node_modules; run npm install again, with optional packages`,
      { cause },
    )
  }
}

/**
 * Loads the canvas, which takes a tenth of a second and is not done before it is needed, and the archive's type.
 * @throws Error where the canvas is not installed for this machine
 */
export function loadCanvas(): Canvas {
  const canvas = requireCanvas()
  const { GlobalFonts } = canvas
  for (const face of ['serif', 'caps'] as const)
    for (const subset of SUBSETS) {
      const name = `${OWN}${face} ${subset}`
      if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(require.resolve(FACES[face](subset)), name)
    }
  return canvas
}

/** The machine's own fonts, in one order: an image with letters of theirs depends on them. */
export function machineFonts(): string[] {
  return loadCanvas()
    .GlobalFonts.families.map(({ family }) => family)
    .filter((family) => !family.startsWith(OWN) && !family.startsWith('Alegreya'))
    .sort()
}

/** Letters that the archive's type has for certain. */
const KNOWN = /^[ -~\u00a1-\u00ac\u00ae-\u00ff–—‘’“”…]*$/
/** What takes no ink of its own: spaces, joiners, and what chooses between forms of a letter. */
const INVISIBLE = /^(?: |\p{Variation_Selector}|\p{Join_Control})$/u
/** More marks on one letter than any language has reach into other lines. */
const MARKS = /(\p{M}{4})\p{M}+/gu
/** Cells in which a letter is tried, in pixels. */
const CELL = 40
/** A code point that no font has, nor ever will have: what is drawn for it stands for every letter that is missing. */
const MISSING = '\u{10ffff}'

/** Tells which letters can be drawn. */
export class Letters {
  private readonly context: SKRSContext2D
  private readonly missing: Buffer
  private readonly known = new Map<string, boolean>()

  constructor({ createCanvas }: Canvas) {
    this.context = createCanvas(CELL, CELL).getContext('2d')
    this.context.font = `600 ${CELL / 2}px ${SERIF}`
    this.missing = this.draw(MISSING)
  }

  private draw(letter: string): Buffer {
    this.context.clearRect(0, 0, CELL, CELL)
    this.context.fillText(letter, CELL / 4, (CELL * 3) / 4)
    return Buffer.from(this.context.canvas.data())
  }

  private has(letter: string): boolean {
    let known = this.known.get(letter)
    if (known === undefined) {
      known = !this.draw(letter).equals(this.missing)
      this.known.set(letter, known)
    }
    return known
  }

  /**
   * A text as it can be drawn, in one line: an ellipsis stands for words or letters that no font at hand has; signs
   * that none has, as emoji, are left out. Empty where nothing of it could be read.
   * @param most how many characters are looked at
   */
  drawable(text: string, most = 1000): string {
    const plain = text
      .slice(0, most)
      .normalize('NFC')
      .replace(/[\s\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\p{Cs}\p{Cn}\p{Co}]|(?!\p{Join_Control})\p{Cf}/gu, '')
      .replace(MARKS, '$1')
      .trim()
    if (KNOWN.test(plain)) return plain
    const drawn = plain
      .replace(/\P{M}\p{M}*/gu, (letter) => {
        if ([...letter].every((part) => INVISIBLE.test(part) || this.has(part))) return letter
        return /[\p{L}\p{N}]/u.test(letter) ? '\uffff' : ''
      })
      .replace(/\uffff(?:[^\p{L}\p{N}]*\uffff)*/gu, '…')
      .replace(/ +/g, ' ')
      .trim()
    return /[\p{L}\p{N}]/u.test(drawn) || drawn === plain ? drawn : ''
  }
}
