/**
 * Makes src/ui/fonts: of the archive's letters, those that every first view loads, and no more of each than it uses.
 * `npm run fonts`, after the packages that they come from have changed. Alegreya is under the SIL Open Font License 1.1,
 * which allows parts, and reserves no name.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createFont } from 'fonteditor-core'
import subsetFont from 'subset-font'

const FOLDER = new URL('fonts/', import.meta.url)

/** Characters from one to another. */
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

const ASCII = span(0x20, 0x7e)
const LARGE = span(0xc0, 0xd6) + span(0xd8, 0xde)
/** Letters of Latin 1, and the signs that news has: as the `unicode-range` in theme.css. Other signs are in later.css. */
const LATIN = `${ASCII}${span(0xbf, 0xd6)}${span(0xd8, 0xf6)}${span(0xf8, 0xff)}ıŒœ`
const SIGNS = '\u00a0¡£¥§©«®°·»½\u2009–—‘’‚“”„†•…\u202f‰‹›€™−'
const PUNCTUATION = '\u00a0·–—‘’“”…'

const files = [
  {
    name: 'alegreya-latin.woff2',
    from: '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2',
    letters: LATIN + SIGNS,
    variationAxes: { wght: { min: 400, max: 600 } },
    // Those that text has by itself, and those that styles ask for.
    keepFeatures: ['kern', 'liga', 'calt', 'lnum', 'tnum'],
  },
  {
    name: 'alegreya-sc-latin.woff2',
    from: '@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2',
    letters: `${ASCII}${LARGE}${LARGE.toLowerCase()}ß${PUNCTUATION}`,
    // Where other letters stand for these, titles and datelines are as they are written.
    alike: true,
    // Letters that are spaced have no ligatures.
    keepFeatures: ['kern'],
  },
]

/**
 * A font whose large letters look as its small ones do: in one of small capitals, whatever is written is set in them.
 * @param font TrueType, of which outlines, widths and kerning stay
 */
function largeAsSmall(font: Uint8Array): Uint8Array {
  const editor = createFont(Buffer.from(font), { type: 'ttf', kerning: true })
  const parts = editor.get()
  const glyphOf = (letter: string) =>
    parts.glyf.find(({ unicode }) => unicode?.includes(letter.charCodeAt(0)))
  for (const letter of span(0x41, 0x5a) + LARGE) {
    const [large, small] = [glyphOf(letter), glyphOf(letter.toLowerCase())]
    if (!large || !small) throw new Error(`Alegreya SC lacks ${letter} or ${letter.toLowerCase()}`)
    large.unicode = []
    small.unicode.push(letter.charCodeAt(0))
  }
  editor.set(parts)
  return Buffer.from(editor.write({ type: 'ttf', kerning: true }) as ArrayBuffer)
}

mkdirSync(FOLDER, { recursive: true })
for (const { name, from, letters, alike, ...options } of files) {
  const font = readFileSync(new URL(import.meta.resolve(from)))
  const part = (of: Uint8Array, targetFormat: 'truetype' | 'woff2') =>
    subsetFont(of, letters, { targetFormat, noHinting: true, ...options })
  const made = await part(alike ? largeAsSmall(await part(font, 'truetype')) : font, 'woff2')
  writeFileSync(new URL(name, FOLDER), made)
  process.stdout.write(`${name}: ${made.length} bytes of ${font.length}\n`)
}
