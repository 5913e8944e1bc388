import { useLocation } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import type { Filters } from '../../app/data/filters.ts'
import { isPlainClick, Link } from '../../ui/link.tsx'
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
          if (!isPlainClick(event)) return
          event.preventDefault()
          openList()
        }}
      >
        {hasResults(filters) ? resultsText : readerMessages.backToTimeline}
      </Link>
    </p>
  )
}
