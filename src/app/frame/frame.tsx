import { Suspense, useEffect } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { focusMain } from '../../ui/focus-main.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { lazyWithPreload } from '../../ui/lazy-with-preload.ts'
import { FiltersContext, useAddressFilters } from '../data/selection.ts'
import { useStorageProblems } from '../storage/storage-problems.ts'
import { useDialogs } from './dialogs/use-dialogs.ts'
import { useFocusMemory } from './focus-memory.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { MissingPartNote } from './missing-part-note.tsx'
import { Problems } from './problems.tsx'

const Dialogs = lazyPart(async () => (await import('./dialogs/dialogs.tsx')).Dialogs)
const StorageNote = lazyPart(async () => (await import('../storage/storage-note.tsx')).StorageNote)

/** The note about filters that were ignored. It can be preloaded, so that it does not push the page down later. */
export const ignoredNote = lazyWithPreload(async () => (await import('./ignored-note.tsx')).IgnoredNote)

/** A page on which nothing moves may never count as idle: it is taken to be after this time, in milliseconds. */
const MAX_IDLE_WAIT = 2000

/** The header, footer, dialogs and notes around every page. `onIdle` is called once, after the first view has settled. */
export function Frame({ onIdle }: { onIdle?: () => void }) {
  const { pathname } = useLocation()
  const storageProblems = useStorageProblems()
  const filters = useAddressFilters()
  const IgnoredNote = ignoredNote.component()
  const hydrated = useHydrated()
  const { open, setOpen, announcement } = useDialogs()
  useFocusMemory()
  useEffect(() => {
    if (!onIdle) return
    const whenIdle = window.requestIdleCallback ?? ((call: () => void) => window.setTimeout(call, 1500))
    const timer = setTimeout(() => whenIdle(() => onIdle(), { timeout: MAX_IDLE_WAIT }), 500)
    return () => clearTimeout(timer)
  }, [onIdle])

  return (
    <FiltersContext value={filters}>
      <div data-hydrated={hydrated || undefined} className="frame">
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to the main content; hashes are left to passages */}
        <a
          href="#main"
          className="screen-only button skip-link"
          onClick={(event) => {
            event.preventDefault()
            document.getElementById('main')?.focus()
          }}
        >
          {frameMessages.skipToContent}
        </a>
        <Header openDialog={setOpen} />
        {import.meta.env.DEV && <Problems />}
        {filters.ignored.length > 0 && (
          <Suspense>
            <IgnoredNote />
          </Suspense>
        )}
        <main id="main" key={pathname} tabIndex={-1}>
          <Outlet />
        </main>
        <button
          type="button"
          className="button to-top screen-only"
          aria-label={frameMessages.backToTop}
          title={frameMessages.backToTop}
          onClick={() => {
            window.scrollTo(0, 0)
            focusMain()
          }}
        >
          <span aria-hidden="true">↑</span>
        </button>
        <Footer openDialog={setOpen} />
        <span role="status" className="sr-only">
          {announcement}
        </span>
        <Suspense fallback={null}>
          {storageProblems.length > 0 && <StorageNote problems={storageProblems} />}
          {open && <Dialogs open={open} close={() => setOpen(undefined)} openDialog={setOpen} />}
        </Suspense>
        <MissingPartNote />
        <ScrollRestoration />
      </div>
    </FiltersContext>
  )
}
