import { images as imagesMessages } from '#messages/images'
import { SHARE_IMAGE } from '../../../format/share-image-paths.ts'
import { CAPS, loadCanvas, SERIF } from './canvas-fonts.ts'
import { DrawableText } from './drawable-text.ts'
import { fitText, type WidthOf } from './fit-text.ts'
import { COLOURS, Sheet } from './sheet.ts'

/** The texts of an image. Each may be empty. */
export interface ShareImage {
  /** The title of the archive. */
  title: string
  headline: string
  /** A formatted date or period. */
  date: string
  /** Names, most important first. */
  countries: readonly string[]
}

const { width: WIDTH, height: HEIGHT } = SHARE_IMAGE

/** The layout in pixels: the title above a rule; below it the spine, with a column of text to its right. */
const MARGIN = 72
const TITLE = { width: WIDTH - 2 * MARGIN, height: 60, sizes: [38, 32, 27], spacing: 0.06, baseline: 92 }
const RULE_TOP = 116
const SPINE = { x: MARGIN + 12, radius: 12, clear: 8 }
const LEFT = MARGIN + 60
const COLUMN = WIDTH - MARGIN - LEFT
const HEADLINE = { top: 156, width: COLUMN, height: 320, sizes: [96, 84, 74, 64, 56, 48] }
const BELOW = { width: COLUMN, height: 60, sizes: [36], step: 50, baseline: 574 }

/** Metrics of Alegreya, as multiples of the font size: from the top of a line to its baseline, and from the baseline to the
 * middle of a lower-case letter. */
const ASCENT = 0.84
const HALF_X_HEIGHT = 0.23

/** The maximum number of country names, the same as on the timeline. */
const MAX_COUNTRIES = 4

/** The maximum number of cached widths. The cache is emptied when it is full. */
const MAX_WIDTHS = 50_000

/** Creates a sheet, and functions that measure text in its fonts. Each thread needs its own. */
function createTools() {
  const canvas = loadCanvas()
  const context = canvas.createCanvas(WIDTH, HEIGHT).getContext('2d')
  // Otherwise the machine's language decides: Turkish has no ligature of f and i.
  context.lang = 'en'
  /** Measures words in one style at 100 pixels, since widths are proportional to the size. */
  const widthsIn = (style: string, letterSpacing = 0): WidthOf => {
    const widths = new Map<string, number>()
    return (text) => {
      let width = widths.get(text)
      if (width === undefined) {
        context.font = style
        context.letterSpacing = `${letterSpacing * 100}px`
        width = context.measureText(text).width / 100
        if (widths.size >= MAX_WIDTHS) widths.clear()
        widths.set(text, width)
      }
      return width
    }
  }
  return {
    sheet: new Sheet(context),
    drawable: new DrawableText(canvas),
    bold: widthsIn(`600 100px ${SERIF}`),
    plain: widthsIn(`400 100px ${SERIF}`),
    caps: widthsIn(`400 100px ${CAPS}`, TITLE.spacing),
  }
}

let tools: ReturnType<typeof createTools> | undefined

/**
 * Renders a share image. On the same machine, the same texts give the same bytes. Letters that Alegreya lacks come from
 * the machine's own fonts; letters that these lack too are left out. If nothing remains of the headline, the date
 * replaces it.
 * @returns a PNG of 1200 × 630 pixels
 */
export function renderShareImage({ title, headline, date, countries }: ShareImage): Uint8Array {
  tools ??= createTools()
  const { sheet, drawable, bold, plain, caps } = tools
  sheet.clear()
  sheet.bar(COLOURS.rule, SPINE.x - 1, RULE_TOP, 2, HEIGHT - RULE_TOP)
  sheet.bar(COLOURS.ink, MARGIN, RULE_TOP, WIDTH - 2 * MARGIN, 2)

  // The font draws lower-case letters as small capitals.
  const name = fitText(drawable.of(title).toLowerCase(), TITLE, TITLE.sizes, caps)
  const { spacing } = TITLE
  sheet.text(name, { weight: 400, families: CAPS, x: MARGIN, width: TITLE.width, y: TITLE.baseline, spacing })

  const legible = drawable.of(headline)
  const head = fitText(legible || date, HEADLINE, HEADLINE.sizes, bold)
  const baseline = HEADLINE.top + head.size * ASCENT
  const middle = baseline - head.size * HALF_X_HEIGHT
  sheet.disc(COLOURS.paper, SPINE.x, middle, SPINE.radius + SPINE.clear)
  sheet.disc(COLOURS.ink, SPINE.x, middle, SPINE.radius)
  sheet.text(head, { weight: 600, families: SERIF, x: LEFT, width: COLUMN, y: baseline })

  const below = [legible && date, countryLine(countries, plain)].filter((text) => text !== '')
  below.forEach((text, i) => {
    const y = BELOW.baseline - (below.length - 1 - i) * BELOW.step
    const line = fitText(text, BELOW, BELOW.sizes, plain)
    sheet.text(line, { weight: 400, families: SERIF, x: LEFT, width: COLUMN, y })
  })
  return sheet.png()
}

/** Returns `China · Venezuela + 3`, with as many names as fit in a line. */
function countryLine(countries: readonly string[], widthOf: WidthOf): string {
  const line = (shown: number) => {
    const more = countries.length - shown
    const names = countries.slice(0, shown).join(' · ')
    return more ? imagesMessages.andMore(names, more) : names
  }
  let shown = Math.min(countries.length, MAX_COUNTRIES)
  while (shown > 1 && widthOf(line(shown)) * (BELOW.sizes[0] ?? 0) > COLUMN) shown--
  return shown ? line(shown) : ''
}
