import { Link } from './link.tsx'

interface Step {
  to: string
  name: string
  /** The keyboard shortcut that opens the page. */
  shortcut?: string
}

interface Props {
  /** The accessible name of the navigation. */
  label: string
  /** The page that lists all steps. */
  all: Step
  before: Step | undefined
  after: Step | undefined
}

/** Links from a page to the previous one, the next one, and the list of all. */
export const StepLinks = ({ label, all, before, after }: Props) => (
  <nav aria-label={label} className="screen-only flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
    <Link className="link" to={all.to}>
      {all.name}
    </Link>
    <span className="ms-auto flex flex-wrap gap-x-5 gap-y-1">
      {before && (
        <Link className="link" rel="prev" to={before.to} aria-keyshortcuts={before.shortcut}>
          <span aria-hidden="true">‹ </span>
          {before.name}
        </Link>
      )}
      {after && (
        <Link className="link" rel="next" to={after.to} aria-keyshortcuts={after.shortcut}>
          {after.name}
          <span aria-hidden="true"> ›</span>
        </Link>
      )}
    </span>
  </nav>
)
