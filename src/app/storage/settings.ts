import { persistentStore, useStore } from './storage.ts'

export const THEMES = ['system', 'paper', 'white', 'sepia', 'night'] as const
export type Theme = (typeof THEMES)[number]

/** DeltaList of the size, the measure and the leading of an article's text, by number; 0 is as it is designed. */
export const STEPS = { size: [-1, 0, 1, 2, 3, 4], measure: [-1, 0, 1], leading: [-1, 0, 1] } as const

/** How the reader wants it. Fields that are not known here are kept as they are. */
export interface Settings {
  theme: Theme
  size: number
  measure: number
  leading: number
  /** Whether single keys act (WCAG 2.1.4 asks that they can be turned off). */
  keys: boolean
  /** Whether the reader shows the countries and days that are found in a text. */
  lit: boolean
  /** How fast articles are read aloud: 1 is the voice's own speed. */
  speed: number
}

export const DEFAULTS: Settings = {
  theme: 'system',
  size: 0,
  measure: 0,
  leading: 0,
  keys: true,
  lit: false,
  speed: 1,
}

const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme)

/** A stored value → settings; what is none of them, the default. */
function read(stored: unknown) {
  const known = (stored && typeof stored === 'object' && !Array.isArray(stored) ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >
  const step = (name: keyof typeof STEPS) =>
    (STEPS[name] as readonly unknown[]).includes(known[name]) ? (known[name] as number) : DEFAULTS[name]
  const truth = (name: 'keys' | 'lit') =>
    typeof known[name] === 'boolean' ? (known[name] as boolean) : DEFAULTS[name]
  const { theme, speed } = known
  const value: Settings = {
    ...known,
    theme: isTheme(theme) ? theme : DEFAULTS.theme,
    size: step('size'),
    measure: step('measure'),
    leading: step('leading'),
    keys: truth('keys'),
    lit: truth('lit'),
    speed: typeof speed === 'number' && speed >= 0.5 && speed <= 3 ? speed : DEFAULTS.speed,
  }
  return { value }
}

/** The settings, which stay on this machine. */
export const settings = persistentStore('dateline', read)

export const useSettings = (): Settings => useStore(settings)

/** Changes some of the settings. */
export const set = (some: Partial<Settings>): void => settings.change((all) => ({ ...all, ...some }))

/**
 * What of the settings stands on the page's root, for the style sheet. public/start.js does so before the first paint: a
 * file of its own, since the security policy allows no script inside the page. It also says there that the address asks
 * for something else than what the build has drawn (`data-asked`: filters, or a place in a list), and that an article
 * has been begun (`data-begun`), for which a line is kept free.
 */
const ON_ROOT = ['theme', 'size', 'measure', 'leading'] as const

/** Shows the page as the settings say; the theme `system` follows the machine's own. */
export function applySettings(all: Settings): void {
  const { dataset } = document.documentElement
  for (const name of ON_ROOT)
    if (all[name] === DEFAULTS[name]) delete dataset[name]
    else dataset[name] = String(all[name])
}
