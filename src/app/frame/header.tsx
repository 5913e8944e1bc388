import { frame as frameMessages } from '#messages/frame'
import { Link, NavLink } from '../../ui/link.tsx'
import { archive } from '../data/archive.ts'
import { SearchBox } from './search-box.tsx'

/** The archive's title, the search box and the main navigation. */
export function Header({ openAppearance }: { openAppearance: () => void }) {
  return (
    <header className="screen-only">
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
          onClick={openAppearance}
        >
          <span aria-hidden="true">Aa</span>
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
