import { useEffect, useState } from 'react'
import { frame as frameMessages } from '#messages/frame'
import {
  applySettings,
  changeSettings,
  settings,
  THEMES,
  type Theme,
  useSettings,
} from '../../storage/settings.ts'
import { pressedKey, useKey } from '../keys.ts'

export type OpenDialog = 'appearance' | 'shortcuts' | 'quick-find'

/** Returns the keys that open quick find, as the reader's keyboard names them. */
export const quickFindShortcut = (): string =>
  typeof window !== 'undefined' && /Mac|iP/.test(navigator.platform)
    ? frameMessages.quickFindOnMac
    : frameMessages.quickFindShortcut

/** Returns true for Ctrl K and ⌘ K, which open quick find even while the reader is typing. */
const opensQuickFind = (event: KeyboardEvent) =>
  pressedKey(event).toLowerCase() === 'k' &&
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey

/**
 * Returns the open dialog and a function that opens or closes one. Adds the shortcuts for dialogs and for the theme, and
 * applies the settings. `announcement` names the theme that a shortcut chose.
 */
export function useDialogs() {
  const [open, setOpen] = useState<OpenDialog>()
  const [announcement, setAnnouncement] = useState('')
  const all = useSettings()
  // Another tab may have changed them.
  useEffect(() => applySettings(all), [all])
  useKey('t', () => {
    const theme = THEMES[(THEMES.indexOf(settings.get().theme) + 1) % THEMES.length] as Theme
    changeSettings({ theme })
    setAnnouncement(frameMessages.themeIs(frameMessages.themes[theme]))
  })
  useKey('?', () => setOpen('shortcuts'))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensQuickFind(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen('quick-find')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return { open, setOpen, announcement }
}
