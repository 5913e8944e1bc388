/**
 * Makes the fonts of the first view: subsets of Alegreya with only the letters and features it uses. Run `npm run fonts`
 * after updating the font packages. The SIL Open Font License 1.1 of Alegreya allows subsets and reserves no name.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createFont } from 'fonteditor-core'
import subsetFont from 'subset-font'

const FOLDER = new URL('../', import.meta.url)

/** Returns all characters from one code point to another. */
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

const ASCII = span(0x20, 0x7e)
const CAPITALS = span(0xc0, 0xd6) + span(0xd8, 0xde)
/** Letters of Latin-1 and signs common in news. The `unicode-range` in styles/fonts.css has the same; styles/font-scripts.css has the rest. */
const LATIN = `${ASCII}${span(0xbf, 0xd6)}${span(0xd8, 0xf6)}${span(0xf8, 0xff)}ıŒœ`
const SIGNS = '\u00a0¡£¥§©«®°·»½\u2009–—‘’‚“”„†•…\u202f‰‹›€™−'
const PUNCTUATION = '\u00a0·–—‘’“”…'

const files = [
  {
    name: 'alegreya-latin.woff2',
    from: '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2',
    letters: LATIN + SIGNS,
    variationAxes: { wght: { min: 400, max: 600 } },
    // The features that browsers apply by default, and those that our styles ask for.
    keepFeatures: ['kern', 'liga', 'calt', 'lnum', 'tnum'],
  },
  {
    name: 'alegreya-sc-latin.woff2',
    from: '@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2',
    letters: `${ASCII}${CAPITALS}${CAPITALS.toLowerCase()}ß${PUNCTUATION}`,
    // A fallback font then shows titles and datelines as written.
    capitalsAsSmall: true,
    // Letter-spaced text has no ligatures.
    keepFeatures: ['kern'],
  },
]

/**
 * Returns a font whose capitals look like its lower-case letters, so that a small-capitals font sets any text in small
 * capitals.
 * @param font TrueType; the result keeps its outlines, widths and kerning
 */
function capitalsLikeSmall(font: Uint8Array): Uint8Array {
  const editor = createFont(Buffer.from(font), { type: 'ttf', kerning: true })
  const parts = editor.get()
  const glyphOf = (letter: string) =>
    parts.glyf.find(({ unicode }) => unicode?.includes(letter.charCodeAt(0)))
  for (const letter of span(0x41, 0x5a) + CAPITALS) {
    const [capital, small] = [glyphOf(letter), glyphOf(letter.toLowerCase())]
    if (!capital || !small) throw new Error(`Alegreya SC lacks ${letter} or ${letter.toLowerCase()}`)
    capital.unicode = []
    small.unicode.push(letter.charCodeAt(0))
  }
  editor.set(parts)
  return Buffer.from(editor.write({ type: 'ttf', kerning: true }) as ArrayBuffer)
}

mkdirSync(FOLDER, { recursive: true })
for (const { name, from, letters, capitalsAsSmall, ...options } of files) {
  const font = readFileSync(new URL(import.meta.resolve(from)))
  const subset = (of: Uint8Array, targetFormat: 'truetype' | 'woff2') =>
    subsetFont(of, letters, { targetFormat, noHinting: true, ...options })
  const made = await subset(
    capitalsAsSmall ? capitalsLikeSmall(await subset(font, 'truetype')) : font,
    'woff2',
  )
  writeFileSync(new URL(name, FOLDER), made)
  process.stdout.write(`${name}: ${made.length} bytes of ${font.length}\n`)
}
