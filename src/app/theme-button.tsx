import { useState } from 'react'
import { useKey } from './keys.ts'
import { applyTheme, readSettings, type Settings, writeSettings } from './settings.ts'

const NEXT: Record<Settings['theme'], Settings['theme']> = {
  system: 'paper',
  paper: 'night',
  night: 'system',
}
const LABEL: Record<Settings['theme'], string> = { system: 'as the system', paper: 'paper', night: 'night' }
const SIGN: Record<Settings['theme'], string> = { system: '◐', paper: '☼', night: '☾' }

/** Goes round the themes; the choice stays on this machine. */
export function ThemeButton() {
  const [theme, setTheme] = useState(() => readSettings().theme)
  const turn = () => {
    const next = NEXT[theme]
    setTheme(next)
    applyTheme(next)
    writeSettings({ ...readSettings(), theme: next })
  }
  useKey('t', turn)
  return (
    <button
      type="button"
      className="button w-10 shrink-0 justify-center px-0"
      onClick={turn}
      aria-label={`Theme: ${LABEL[theme]}. Change to ${LABEL[NEXT[theme]]}`}
      title={`Theme: ${LABEL[theme]}`}
    >
      <span aria-hidden="true">{SIGN[theme]}</span>
    </button>
  )
}
