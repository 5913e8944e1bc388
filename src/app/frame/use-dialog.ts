import { useEffect, useState } from 'react'
import {
  applySettings,
  changeSettings,
  settings,
  THEMES,
  type Theme,
  useSettings,
} from '../storage/settings.ts'
import { useKey } from './keys.ts'

export type OpenDialog = 'settings' | 'keys' | 'palette'

/** What opens the palette, as this machine's keyboard has it. */
export const PALETTE_KEYS =
  typeof window !== 'undefined' && /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'

/**
 * Which dialog is open over the page, and the keys for that: `?` for the keys, Ctrl or Command with K for the palette,
 * also while one types. `t` goes round the themes, and `said` says which.
 */
export function useDialog() {
  const [open, setOpen] = useState<OpenDialog>()
  const [said, setSaid] = useState('')
  const all = useSettings()
  // Another tab may have changed them.
  useEffect(() => applySettings(all), [all])
  useKey('t', () => {
    const theme = THEMES[(THEMES.indexOf(settings.get().theme) + 1) % THEMES.length] as Theme
    changeSettings({ theme })
    setSaid(`Theme: ${theme}`)
  })
  useKey('?', () => setOpen('keys'))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      // One dialog at a time.
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen('palette')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return { open, setOpen, said }
}
