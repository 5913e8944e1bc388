/** What is the reader's own and stays on the reader's machine, behind one door. */
export interface Settings {
  theme: 'system' | 'paper' | 'night'
  /** Whether single keys act (WCAG 2.1.4 asks that they can be turned off). */
  keys: boolean
  /** Whether the reader shows the countries and days that are found in a text. */
  lit: boolean
}

const KEY = 'dateline'
const DEFAULTS: Settings = { theme: 'system', keys: true, lit: false }

/** Reads the settings. Where storage is missing, blocked or corrupt, the defaults. */
export function readSettings(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const { theme, keys, lit } = (stored ?? {}) as Partial<Settings>
    return {
      theme: theme === 'paper' || theme === 'night' ? theme : DEFAULTS.theme,
      keys: typeof keys === 'boolean' ? keys : DEFAULTS.keys,
      lit: lit === true,
    }
  } catch {
    return DEFAULTS
  }
}

/** Keeps the settings; where storage refuses, they hold until the page is left. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Full or blocked. Reading goes on.
  }
}

/** Shows the page in a theme; `system` follows the machine's own. */
export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
