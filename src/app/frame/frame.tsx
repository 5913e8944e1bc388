import { lazy, Suspense, useEffect } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useHydrated } from '../../ui/hydrated.ts'
import { whenReady } from '../../ui/ready.ts'
import { archive } from '../data/archive.ts'
import { useFilters } from '../data/selection.ts'
import { useStorageProblems } from '../storage/storage-problems.ts'
import { useFocusMemory } from './focus.ts'
import { Problems } from './problems.tsx'
import { SearchBox } from './search-box.tsx'
import { PALETTE_KEYS, useDialog } from './use-dialog.ts'

const Dialogs = lazy(async () => ({ default: (await import('./dialogs.tsx')).Dialogs }))
const TroubleNote = lazy(async () => ({ default: (await import('../storage/storage-note.tsx')).StorageNote }))

/** What says that a part of an address is passed over. */
export const ignoredNote = whenReady(async () => (await import('./ignored-note.tsx')).IgnoredNote)

const item =
  'inline-flex min-h-10 items-center px-1 hover:text-accent aria-[current=page]:text-accent aria-[current=page]:underline underline-offset-8 decoration-2'

/** What stands round every page. `onIdle` is called once, when the first view has settled. */
export function Frame({ onIdle }: { onIdle?: () => void }) {
  const { pathname } = useLocation()
  const storageProblems = useStorageProblems()
  const { ignored } = useFilters()
  const IgnoredNote = ignoredNote.part()
  const hydrated = useHydrated()
  const { open, setOpen, said } = useDialog()
  useFocusMemory()
  useEffect(() => {
    if (!onIdle) return
    const idle = window.requestIdleCallback ?? ((use: () => void) => window.setTimeout(use, 1500))
    const timer = setTimeout(() => idle(() => onIdle()), 500)
    return () => clearTimeout(timer)
  }, [onIdle])

  return (
    <div
      data-live={hydrated || undefined}
      className="mx-auto flex min-h-screen max-w-5xl flex-col px-4 sm:px-8"
    >
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place in the page; the hash is left to passages */}
      <a
        href="#main"
        className="furniture button sr-only z-10 focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to the text
      </a>
      <header className="furniture flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink pt-4 pb-3">
        <Link
          to="/"
          className="caps mr-auto text-xl leading-10 hover:text-accent sm:text-2xl sm:tracking-[0.12em]"
        >
          {archive.settings.title}
        </Link>
        <div className="flex grow gap-2 sm:grow-0">
          <SearchBox />
          <button
            type="button"
            id="reading-settings"
            className="button w-10 shrink-0 justify-center px-0 font-serif text-lg"
            aria-label="Reading settings"
            aria-haspopup="dialog"
            title="Theme and type"
            onClick={() => setOpen('settings')}
          >
            <span aria-hidden="true">Aa</span>
          </button>
        </div>
        <nav aria-label="Views" className="flex flex-wrap gap-x-1 text-[0.9375rem] sm:gap-x-4">
          <NavLink to="/" end className={item}>
            Timeline
          </NavLink>
          <NavLink to="/country" className={item}>
            Countries
          </NavLink>
          <NavLink to="/saved" className={`${item} noscript:hidden`}>
            Saved
          </NavLink>
          <NavLink to="/about" className={item}>
            About
          </NavLink>
        </nav>
      </header>
      {import.meta.env.DEV && <Problems />}
      {ignored.length > 0 && (
        <Suspense>
          <IgnoredNote />
        </Suspense>
      )}
      <main id="main" key={pathname} tabIndex={-1} className="grow pb-16">
        <Outlet />
      </main>
      <footer className="furniture flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-rule py-5 text-sm text-muted">
        <p>{archive.settings.publisher ?? 'Everything is read from this site alone; nothing is tracked.'}</p>
        <p className="flex flex-wrap gap-x-5">
          <button
            type="button"
            className="link min-h-6"
            aria-haspopup="dialog"
            aria-keyshortcuts="Control+K Meta+K"
            onClick={() => setOpen('palette')}
          >
            Go to … <span className="text-muted">{hydrated ? PALETTE_KEYS : 'Ctrl K'}</span>
          </button>
          <button
            type="button"
            className="link min-h-6"
            aria-haspopup="dialog"
            aria-keyshortcuts="?"
            onClick={() => setOpen('keys')}
          >
            Keys
          </button>
        </p>
      </footer>
      <span role="status" className="sr-only">
        {said}
      </span>
      <Suspense fallback={null}>
        {storageProblems.length > 0 && <TroubleNote problems={storageProblems} />}
        {open && <Dialogs open={open} close={() => setOpen(undefined)} />}
      </Suspense>
      <ScrollRestoration />
    </div>
  )
}
