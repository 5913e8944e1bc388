import { Link } from 'react-router'

/** What a step leads to. */
interface Step {
  to: string
  name: string
  /** The key that goes there, if there is one. */
  keys?: string
}

interface Props {
  /** What is stepped through, as the name of the landmark. */
  label: string
  /** All of them. */
  all: Step
  before: Step | undefined
  after: Step | undefined
}

/** The ways from a page to those before and after it, and to all of them. */
export const StepLinks = ({ label, all, before, after }: Props) => (
  <nav aria-label={label} className="furniture flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
    <Link className="link" to={all.to}>
      {all.name}
    </Link>
    <span className="ml-auto flex flex-wrap gap-x-5 gap-y-1">
      {before && (
        <Link className="link" rel="prev" to={before.to} aria-keyshortcuts={before.keys}>
          <span aria-hidden="true">‹ </span>
          {before.name}
        </Link>
      )}
      {after && (
        <Link className="link" rel="next" to={after.to} aria-keyshortcuts={after.keys}>
          {after.name}
          <span aria-hidden="true"> ›</span>
        </Link>
      )}
    </span>
  </nav>
)
