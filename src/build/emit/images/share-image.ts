import { SHARE_IMAGE } from '../../../format/share-image-paths.ts'
import { setLines, type WidthOf } from './share-lines.ts'
import { COLOURS, Sheet } from './share-sheet.ts'
import { CAPS, Letters, loadCanvas, SERIF } from './share-type.ts'

/** What an image says. All of it may be empty. */
export interface ShareImage {
  /** The archive's. */
  title: string
  headline: string
  /** In words. */
  date: string
  /** Names, those that count most first. */
  countries: readonly string[]
}

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE

/** Where things are, in pixels. The title stands over a rule; below it the spine, and beside that the column. */
const MARGIN = 72
const TITLE = { width: WIDTH - 2 * MARGIN, height: 60, sizes: [38, 32, 27], spacing: 0.06, baseline: 92 }
const RULE_TOP = 116
const SPINE = { x: MARGIN + 12, radius: 12, clear: 8 }
const LEFT = MARGIN + 60
const COLUMN = WIDTH - MARGIN - LEFT
const HEADLINE = { top: 156, width: COLUMN, height: 320, sizes: [96, 84, 74, 64, 56, 48] }
const BELOW = { width: COLUMN, height: 60, sizes: [36], step: 50, baseline: 574 }

/** Of Alegreya, in sizes: from the top of a line to its baseline, and from there to the middle of a small letter. */
const ASCENT = 0.84
const MIDDLE = 0.23

/** How many countries are named, as on the timeline. */
const NAMED = 4

/** How many widths of words are kept; when there are more, all of them go. */
const MOST_WIDTHS = 50_000

/** A sheet, and what is known of its type: opened once in each thread. */
function openStudio() {
  const canvas = loadCanvas()
  const context = canvas.createCanvas(WIDTH, HEIGHT).getContext('2d')
  // Else the language of the machine decides: Turkish has no ligature of f and i.
  context.lang = 'en'
  /** Widths by one style, measured in 100 pixels: they grow with the size. */
  const widthsIn = (style: string, letterSpacing = 0): WidthOf => {
    const widths = new Map<string, number>()
    return (text) => {
      let width = widths.get(text)
      if (width === undefined) {
        context.font = style
        context.letterSpacing = `${letterSpacing * 100}px`
        width = context.measureText(text).width / 100
        if (widths.size >= MOST_WIDTHS) widths.clear()
        widths.set(text, width)
      }
      return width
    }
  }
  return {
    sheet: new Sheet(context),
    letters: new Letters(canvas),
    bold: widthsIn(`600 100px ${SERIF}`),
    plain: widthsIn(`400 100px ${SERIF}`),
    caps: widthsIn(`400 100px ${CAPS}`, TITLE.spacing),
  }
}

let studio: ReturnType<typeof openStudio> | undefined

/**
 * Draws the image that a page is shared with. The same text gives the same bytes on one machine: letters that Alegreya
 * lacks are drawn by the machine's own fonts, and left out where those lack them too. Where nothing of the headline
 * is left, the date stands in its place.
 * @returns a PNG of 1200 × 630 pixels
 */
export function renderShareImage({ title, headline, date, countries }: ShareImage): Uint8Array {
  studio ??= openStudio()
  const { sheet, letters, bold, plain, caps } = studio
  sheet.clear()
  sheet.bar(COLOURS.rule, SPINE.x - 1, RULE_TOP, 2, HEIGHT - RULE_TOP)
  sheet.bar(COLOURS.ink, MARGIN, RULE_TOP, WIDTH - 2 * MARGIN, 2)

  // In small letters, which this face draws as small capitals.
  const name = setLines(letters.drawable(title).toLowerCase(), TITLE, TITLE.sizes, caps)
  const { spacing } = TITLE
  sheet.text(name, { weight: 400, families: CAPS, x: MARGIN, width: TITLE.width, y: TITLE.baseline, spacing })

  const legible = letters.drawable(headline)
  const head = setLines(legible || date, HEADLINE, HEADLINE.sizes, bold)
  const baseline = HEADLINE.top + head.size * ASCENT
  const middle = baseline - head.size * MIDDLE
  sheet.disc(COLOURS.paper, SPINE.x, middle, SPINE.radius + SPINE.clear)
  sheet.disc(COLOURS.ink, SPINE.x, middle, SPINE.radius)
  sheet.text(head, { weight: 600, families: SERIF, x: LEFT, width: COLUMN, y: baseline })

  const below = [legible && date, named(countries, plain)].filter((text) => text !== '')
  below.forEach((text, i) => {
    const y = BELOW.baseline - (below.length - 1 - i) * BELOW.step
    const line = setLines(text, BELOW, BELOW.sizes, plain)
    sheet.text(line, { weight: 400, families: SERIF, x: LEFT, width: COLUMN, y })
  })
  return sheet.png()
}

/** `China · Venezuela + 3`: as many countries as fit in a line, up to the most that are named. */
function named(countries: readonly string[], widthOf: WidthOf): string {
  const line = (shown: number) => {
    const more = countries.length - shown
    return countries.slice(0, shown).join(' · ') + (more ? ` + ${more}` : '')
  }
  let shown = Math.min(countries.length, NAMED)
  while (shown > 1 && widthOf(line(shown)) * (BELOW.sizes[0] ?? 0) > COLUMN) shown--
  return shown ? line(shown) : ''
}
