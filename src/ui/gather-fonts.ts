/**
 * Makes src/ui/fonts: of the archive's letters, those that every first view loads, and no more of each than it uses.
 * `npm run fonts`, after the packages that they come from have changed. Alegreya is under the SIL Open Font License 1.1,
 * which allows parts, and reserves no name.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const FOLDER = new URL('fonts/', import.meta.url)

/** Characters from one to another. */
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

const ASCII = span(0x20, 0x7e)
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
    name: 'alegreya-sc-ascii.woff2',
    from: '@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2',
    letters: ASCII + PUNCTUATION,
    // Letters that are spaced have no ligatures.
    keepFeatures: ['kern'],
  },
]

mkdirSync(FOLDER, { recursive: true })
for (const { name, from, letters, ...options } of files) {
  const font = readFileSync(new URL(import.meta.resolve(from)))
  const part = await subsetFont(font, letters, { targetFormat: 'woff2', noHinting: true, ...options })
  writeFileSync(new URL(name, FOLDER), part)
  process.stdout.write(`${name}: ${part.length} bytes of ${font.length}\n`)
}
