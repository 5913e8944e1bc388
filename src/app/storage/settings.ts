import { persistentStore, useStore } from './persistent-store.ts'

export const THEMES = ['system', 'paper', 'white', 'sepia', 'night'] as const
export type Theme = (typeof THEMES)[number]

/** The steps of the text size, line width and line spacing of articles. 0 is the default. See `src/ui/styles/theme.css`. */
export const STEPS = { size: [-1, 0, 1, 2, 3, 4], measure: [-1, 0, 1], leading: [-1, 0, 1] } as const

const SEARCH_ORDERS = ['relevance', 'newest', 'oldest'] as const

/** The reader's settings. */
export interface Settings {
  theme: Theme
  size: number
  measure: number
  leading: number
  /** True if single-key shortcuts are on. WCAG 2.1.4 requires a way to turn them off. */
  keys: boolean
  /** True if articles show their annotations. */
  annotated: boolean
  /** True if lists show only the date and the headline of an article. */
  compact: boolean
  /** The order of search results. */
  searchOrder: (typeof SEARCH_ORDERS)[number]
  /** The language of the interface. Without a choice, start.js takes the browser's or the archive's. */
  language: string
  /** The speed of reading aloud. 1 is the normal speed of the voice. */
  speed: number
}

export const DEFAULTS: Settings = {
  theme: 'system',
  size: 0,
  measure: 0,
  leading: 0,
  keys: true,
  annotated: false,
  compact: false,
  searchOrder: 'relevance',
  language: '',
  speed: 1,
}

const BOOLEANS = [true, false]

/** Reads stored settings. Invalid fields get their default; fields that a newer version has added are preserved. */
function read(stored: unknown): { value: Settings } {
  const isObject = stored !== null && typeof stored === 'object' && !Array.isArray(stored)
  // Versions before December 2026 wrote `lit` instead of `annotated`.
  const { lit, ...fields } = (isObject ? stored : {}) as Record<string, unknown>
  const current: Record<string, unknown> = { annotated: lit, ...fields }
  const oneOf = <Name extends keyof Settings>(name: Name, values: readonly unknown[]): Settings[Name] =>
    values.includes(current[name]) ? (current[name] as Settings[Name]) : DEFAULTS[name]
  const { speed, language } = current
  return {
    value: {
      ...fields,
      theme: oneOf('theme', THEMES),
      size: oneOf('size', STEPS.size),
      measure: oneOf('measure', STEPS.measure),
      leading: oneOf('leading', STEPS.leading),
      keys: oneOf('keys', BOOLEANS),
      annotated: oneOf('annotated', BOOLEANS),
      compact: oneOf('compact', BOOLEANS),
      searchOrder: oneOf('searchOrder', SEARCH_ORDERS),
      language: typeof language === 'string' ? language : DEFAULTS.language,
      speed: typeof speed === 'number' && speed >= 0.5 && speed <= 3 ? speed : DEFAULTS.speed,
    },
  }
}

/** All archives on one origin share their settings. */
export const settings = persistentStore('dateline', read)

export const useSettings = (): Settings => useStore(settings)

export const changeSettings = (changes: Partial<Settings>): void =>
  settings.change((all) => ({ ...all, ...changes }))

/** The settings that style sheets read from attributes of the root element. The inline script of index.html sets them before the first paint. */
const ON_ROOT = ['theme', 'size', 'measure', 'leading', 'compact'] as const

/** Applies settings to the page. The theme `system` leaves the choice to the operating system. */
export function applySettings(all: Settings): void {
  const { dataset } = document.documentElement
  for (const name of ON_ROOT)
    if (all[name] === DEFAULTS[name]) delete dataset[name]
    else dataset[name] = String(all[name])
}
