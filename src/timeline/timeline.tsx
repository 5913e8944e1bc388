import { type ReactNode, Suspense, useState } from 'react'
import { timeline as timelineMessages } from '#messages/timeline'
import { archive, firstDay, lastDay } from '../app/data/archive.ts'
import { isFiltered } from '../app/data/filters.ts'
import { useFilters, useSelection } from '../app/data/selection.ts'
import { Head } from '../app/frame/head.tsx'
import { siteKey } from '../app/storage/persistent-store.ts'
import { formatDate } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Link } from '../ui/link.tsx'
import { FilterBar } from './filters/filter-bar.tsx'
import { Results } from './results.tsx'
import type { PassagesComponent } from './rows/row-context.ts'

const ContinueReading = lazyPart(async () => (await import('./continue-reading.tsx')).ContinueReading)

interface Props {
  /** The country whose page this is on. Without it, the timeline is the page. */
  countryCode?: string
  /** Shows the passages that mention the country. */
  passages?: PassagesComponent
  /** Facts about the country, which stand beside the list. */
  facts?: ReactNode
}

/** The articles by date, with all filters. */
export function Timeline({ countryCode, passages, facts }: Props) {
  const { filters, change } = useFilters()
  const selection = useSelection(filters, { countryCode })
  const hydrated = useHydrated()
  const [hasPosition] = useState(hasReadingPosition)
  if (archive.articles === 0) return <EmptyArchive />
  const filtered = isFiltered(filters) || countryCode !== undefined || filters.by !== 'published'
  return (
    <>
      {!countryCode && (
        <>
          <Head
            filters={filters}
            description={timelineMessages.description(
              archive.articles,
              firstDay && formatDate(firstDay),
              lastDay && formatDate(lastDay),
            )}
            page=""
          />
          <h1 className="sr-only">{timelineMessages.heading(archive.settings.title)}</h1>
        </>
      )}
      {!filtered && (
        <div className="continue-reading">
          <Suspense fallback={<div className="h-12" />}>
            {hydrated && hasPosition && <ContinueReading />}
          </Suspense>
        </div>
      )}
      <div className="timeline">
        <div className="side">
          <FilterBar
            filters={filters}
            change={change}
            dataset={filtered ? selection.dataset : undefined}
            countryCode={countryCode}
          />
          {facts && <div className="beside">{facts}</div>}
        </div>
        <div className="flow-root min-w-0">
          <Results
            filters={filters}
            change={change}
            selection={selection}
            countryCode={countryCode}
            Passages={passages}
          />
        </div>
      </div>
      {!countryCode && (
        <noscript>
          <p className="mt-8">
            <Link className="link" to="/month">
              {timelineMessages.browseByMonth}
            </Link>
          </p>
        </noscript>
      )}
    </>
  )
}

/** Returns true if there is an article to continue. Reading local storage here saves loading a module for it. */
function hasReadingPosition(): boolean {
  try {
    return (localStorage.getItem(siteKey('dateline-places')) ?? '[]') !== '[]'
  } catch {
    return false
  }
}

/** Says how to add articles to an empty archive. */
const EmptyArchive = () => (
  <div className="prose max-w-prose pt-10">
    <title>{archive.settings.title}</title>
    <h1 className="text-3xl font-semibold">{timelineMessages.noArticles}</h1>
    <p className="mt-4">{timelineMessages.howToAddArticles}</p>
  </div>
)
