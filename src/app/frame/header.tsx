import { Link, NavLink } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { archive } from '../data/archive.ts'
import { SearchBox } from './search-box.tsx'

const navItem =
  'inline-flex min-h-10 items-center px-1 hover:text-accent aria-[current=page]:text-accent aria-[current=page]:underline underline-offset-8 decoration-2'

/** The archive's title, the search box and the main navigation. */
export function Header({ openAppearance }: { openAppearance: () => void }) {
  return (
    <header className="screen-only flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink pt-4 pb-3">
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
          id="appearance-button"
          className="button w-10 shrink-0 justify-center px-0 font-serif text-lg"
          aria-label={frameMessages.appearance}
          aria-haspopup="dialog"
          title={frameMessages.appearance}
          onClick={openAppearance}
        >
          <span aria-hidden="true">Aa</span>
        </button>
      </div>
      <nav
        aria-label={frameMessages.mainNavigation}
        className="flex flex-wrap gap-x-1 text-[0.9375rem] sm:gap-x-4"
      >
        <NavLink to="/" end className={navItem}>
          {frameMessages.timeline}
        </NavLink>
        <NavLink to="/country" className={navItem}>
          {frameMessages.countries}
        </NavLink>
        <NavLink to="/saved" className={`${navItem} noscript:hidden`}>
          {frameMessages.saved}
        </NavLink>
        <NavLink to="/about" className={navItem}>
          {frameMessages.about}
        </NavLink>
      </nav>
    </header>
  )
}
