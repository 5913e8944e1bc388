import { lazy, Suspense, useEffect, useState } from 'react'
import { useKey } from './keys.ts'
import { apply, set, settings, THEME_NAMES, THEMES, type Theme, useSettings } from './settings.ts'

const ReadingSettings = lazy(async () => ({
  default: (await import('./reading-settings.tsx')).ReadingSettings,
}))

/** Opens how the page looks and how articles are set. `t` goes round the themes and says which. */
export function ReadingSettingsButton() {
  const all = useSettings()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  // Another tab may have changed them.
  useEffect(() => apply(all), [all])
  useKey('t', () => {
    const theme = THEMES[(THEMES.indexOf(settings.get().theme) + 1) % THEMES.length] as Theme
    set({ theme })
    setSaid(`Theme: ${THEME_NAMES[theme]}`)
  })
  return (
    <>
      <button
        type="button"
        id="reading-settings"
        className="button w-10 shrink-0 justify-center px-0 font-serif text-lg"
        aria-label="Reading settings"
        aria-haspopup="dialog"
        title="Theme and type"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
      {open && (
        <Suspense fallback={null}>
          <ReadingSettings close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
