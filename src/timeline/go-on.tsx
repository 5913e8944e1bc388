import { useLayoutEffect } from 'react'
import { Link } from 'react-router'
import { deleteReadingPosition, useReadingPositions } from '../app/storage/reading-positions.ts'
import { minutes } from '../ui/words.ts'

/** Leads back into the article that was read last and not to its end. One line high, for which room is kept. */
export function GoOn() {
  const place = useReadingPositions()[0]
  useLayoutEffect(() => {
    // Its room was kept since before the first paint.
    if (!place) delete document.documentElement.dataset.begun
  }, [place])
  if (!place) return null
  const { slug, headline, passage, words, share } = place
  return (
    <nav
      aria-label="Go on reading"
      className="furniture flex h-12 items-center gap-x-3 border-b border-rule text-[0.9375rem]"
    >
      <span className="shrink-0 text-muted max-sm:sr-only">Go on reading</span>
      <Link
        to={{ pathname: `/article/${slug}`, hash: `#${passage}` }}
        state={{ stepsFromList: 1 }}
        className="link min-w-0 grow truncate font-serif text-lg"
      >
        <bdi>{headline}</bdi>
      </Link>
      <span className="shrink-0 text-sm text-muted">{minutes(words * (1 - share))} min left</span>
      <button
        type="button"
        className="button shrink-0"
        aria-label={`Do not go on with ${headline}`}
        onClick={() => {
          deleteReadingPosition(slug)
          document.getElementById('main')?.focus({ preventScroll: true })
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </nav>
  )
}
