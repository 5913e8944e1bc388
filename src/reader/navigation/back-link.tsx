import { Link, useLocation } from 'react-router'
import { type Filters, isFiltered } from '../../app/data/filters.ts'
import { messages } from '../../messages/messages.ts'

interface Props {
  filters: Filters
  /** The number of results, once it is known. */
  results: number | undefined
  openList: () => void
}

/** Leads back to the results, or to the timeline if there are no filters. */
export function BackLink({ filters, results, openList }: Props) {
  const { search } = useLocation()
  const { reader } = messages
  const hasResults = isFiltered(filters) || filters.by !== 'published'
  const resultsText = results === undefined ? reader.backToResults : reader.backToResultCount(results)
  return (
    <p className="furniture text-[0.9375rem]">
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
        {hasResults ? resultsText : reader.backToTimeline}
      </Link>
    </p>
  )
}
