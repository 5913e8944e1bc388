import { createRequire } from 'node:module'
import { build as buildMessages } from '#messages/build'

const require = createRequire(import.meta.url)

/**
 * Fontsource's subsets. The first subset that has a letter draws it. Latin comes first, because searching more fonts
 * takes time. Vietnamese precedes latin-ext, which has its letters without their accents.
 */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext']

/** A prefix of our font names, so that they differ from those of fonts installed on the machine. */
const PREFIX = 'Dateline '

const FACES = {
  serif: (subset: string) => `@fontsource-variable/alegreya/files/alegreya-${subset}-wght-normal.woff2`,
  caps: (subset: string) => `@fontsource/alegreya-sc/files/alegreya-sc-${subset}-400-normal.woff2`,
}

const familiesOf = (face: keyof typeof FACES) => SUBSETS.map((subset) => `"${PREFIX}${face} ${subset}"`)

/** CSS font families: ours, then the machine's for letters that ours lack. */
export const SERIF = [...familiesOf('serif'), 'serif'].join(', ')
export const CAPS = [...familiesOf('caps'), SERIF].join(', ')

export type Canvas = typeof import('@napi-rs/canvas')

function requireCanvas(): Canvas {
  try {
    return require('@napi-rs/canvas')
  } catch (cause) {
    throw new Error(buildMessages.fontsMissing(`${process.platform} ${process.arch}`), { cause })
  }
}

/**
 * Loads the canvas package and our fonts. This takes 0.1 s, so it waits until an image is needed.
 * @throws Error if the package is not installed for this platform
 */
export function loadCanvas(): Canvas {
  const canvas = requireCanvas()
  const { GlobalFonts } = canvas
  for (const face of ['serif', 'caps'] as const)
    for (const subset of SUBSETS) {
      const name = `${PREFIX}${face} ${subset}`
      if (!GlobalFonts.has(name)) GlobalFonts.registerFromPath(require.resolve(FACES[face](subset)), name)
    }
  return canvas
}

/** Returns the names of the machine's own fonts, sorted. Images with letters that our fonts lack depend on them. */
export function machineFonts(): string[] {
  return loadCanvas()
    .GlobalFonts.families.map(({ family }) => family)
    .filter((family) => !family.startsWith(PREFIX) && !family.startsWith('Alegreya'))
    .sort()
}
