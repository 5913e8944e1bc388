import { Link, useLocation } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import type { Filters } from '../../app/data/filters.ts'
import { hasResults } from './use-neighbours.ts'

interface Props {
  filters: Filters
  /** The number of results, once it is known. */
  results: number | undefined
  openList: () => void
}

/** A link back to the results, or to the timeline if there are no filters. */
export function BackLink({ filters, results, openList }: Props) {
  const { search } = useLocation()
  const resultsText =
    results === undefined ? readerMessages.backToResults : readerMessages.backToResultCount(results)
  return (
    <p className="screen-only text-[0.9375rem]">
      <Link
        to={{ pathname: '/', search }}
        className="link"
        aria-keyshortcuts="u"
        onClick={(event) => {
          // Leave opening in a new tab or window to the browser.
          if (event.button !== 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
          event.preventDefault()
          openList()
        }}
      >
        {hasResults(filters) ? resultsText : readerMessages.backToTimeline}
      </Link>
    </p>
  )
}
