import { useKey } from './keys.ts'
import { applyTheme, set, THEMES, type Theme, useSettings } from './settings.ts'

const LABEL: Record<Theme, string> = {
  system: 'as the system',
  paper: 'paper',
  white: 'white',
  sepia: 'sepia',
  night: 'night',
}
const SIGN: Record<Theme, string> = { system: '◐', paper: '☼', white: '☼', sepia: '☼', night: '☾' }

/** Goes round the themes; the choice stays on this machine. */
export function ThemeButton() {
  const { theme } = useSettings()
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme
  const turn = () => {
    applyTheme(next)
    set({ theme: next })
  }
  useKey('t', turn)
  return (
    <button
      type="button"
      className="button w-10 shrink-0 justify-center px-0"
      onClick={turn}
      aria-label={`Theme: ${LABEL[theme]}. Change to ${LABEL[next]}`}
      title={`Theme: ${LABEL[theme]}`}
    >
      <span aria-hidden="true">{SIGN[theme]}</span>
    </button>
  )
}
