import { useRef } from 'react'
import { frame as frameMessages } from '#messages/frame'
import { Link, NavLink } from '../../ui/link.tsx'
import { archive } from '../data/archive.ts'
import type { OpenDialog } from './dialogs/use-dialogs.ts'
import { SearchBox } from './search-box.tsx'
import { useStickyHeader } from './use-sticky-header.ts'

/**
 * The archive's title, the search box and the main navigation. It stays at the top of the screen; on a small screen, it
 * comes back when the reader scrolls up.
 */
export function Header({ openDialog }: { openDialog: (dialog: OpenDialog) => void }) {
  const header = useRef<HTMLElement>(null)
  useStickyHeader(header)
  return (
    <header ref={header} className="screen-only">
      <Link to="/" className="caps">
        {archive.settings.title}
      </Link>
      <div>
        <SearchBox />
        <button
          type="button"
          id="appearance-button"
          className="button"
          aria-label={frameMessages.appearance}
          aria-haspopup="dialog"
          title={frameMessages.appearance}
          onClick={() => openDialog('appearance')}
        >
          <span aria-hidden="true">Aa</span>
        </button>
        {/* Where there is no keyboard. */}
        <button
          type="button"
          id="quick-find-button"
          className="button"
          aria-label={frameMessages.quickFind}
          aria-haspopup="dialog"
          title={frameMessages.quickFind}
          onClick={() => openDialog('quick-find')}
        >
          <svg aria-hidden="true" viewBox="0 0 20 20" width="20" stroke="currentColor" strokeWidth="1.5">
            <path d="M2 5h16M2 10h16M2 15h16" />
          </svg>
        </button>
      </div>
      <nav aria-label={frameMessages.mainNavigation}>
        <NavLink to="/" end>
          {frameMessages.timeline}
        </NavLink>
        <NavLink to="/country">{frameMessages.countries}</NavLink>
        <NavLink to="/saved" className="noscript:hidden">
          {frameMessages.saved}
        </NavLink>
        <NavLink to="/about">{frameMessages.about}</NavLink>
      </nav>
    </header>
  )
}
