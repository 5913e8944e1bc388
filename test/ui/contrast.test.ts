import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { THEME_COLOURS } from '../../src/format/theme-colours.ts'

const css = readFileSync('src/ui/styles/theme.css', 'utf8')

/** Returns the colours of a theme in the style sheet. Paper and night are the two sides of `light-dark()`. */
function coloursOf(theme: 'paper' | 'night' | 'white' | 'sepia'): Record<string, string> {
  const block = new RegExp(`\\[data-theme="${theme}"\\][^{}]*\\{([^}]*--paper[^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--(\w+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(
      ([, name, light, dark, one]) => [name, one ?? (theme === 'night' ? dark : light)] as [string, string],
    ),
  )
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** Pairs of text and background colours, with their minimum contrast. */
const PAIRS: [front: string, ground: string, least: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'tint', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  // A standfirst or a link in a highlighted passage.
  ['muted', 'tint', 4.5],
  ['accent', 'tint', 4.5],
]

describe.each(['paper', 'white', 'sepia', 'night'] as const)('the theme %s', (theme) => {
  test.each(PAIRS)('has %s on %s at %d : 1 or more', (front, ground, least) => {
    const colours = coloursOf(theme)
    expect(contrast(colours[front] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test.each(['paper', 'night'] as const)(
  'share images and the web app have the colours of the theme %s',
  (theme) => {
    expect(coloursOf(theme)).toMatchObject(THEME_COLOURS[theme])
  },
)

test('index.html has the backgrounds of the themes paper and night', () => {
  const metas = readFileSync('index.html', 'utf8').matchAll(/name="theme-color" content="([^"]+)"/g)
  expect(Array.from(metas, ([, colour]) => colour)).toEqual([
    THEME_COLOURS.paper.paper,
    THEME_COLOURS.night.paper,
  ])
})
