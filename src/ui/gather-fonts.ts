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
/** As the `unicode-range` in theme.css has it. */
const LATIN = `${ASCII}${span(0xa0, 0xff)}ıŒœ\u02bb\u02bcˆ˚˜\u0304\u0308\u0329${span(0x2000, 0x206f)}€™↑↓−∕\ufeff\ufffd`
const PUNCTUATION = '\u00a0·–—‘’“”…'

const files = [
  {
    name: 'alegreya-latin.woff2',
    from: '@fontsource-variable/alegreya/files/alegreya-latin-wght-normal.woff2',
    letters: LATIN,
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    name: 'alegreya-sc-ascii.woff2',
    from: '@fontsource/alegreya-sc/files/alegreya-sc-latin-400-normal.woff2',
    letters: ASCII + PUNCTUATION,
  },
]

mkdirSync(FOLDER, { recursive: true })
for (const { name, from, letters, ...options } of files) {
  const font = readFileSync(new URL(import.meta.resolve(from)))
  const part = await subsetFont(font, letters, { targetFormat: 'woff2', ...options })
  writeFileSync(new URL(name, FOLDER), part)
  process.stdout.write(`${name}: ${part.length} bytes of ${font.length}\n`)
}
