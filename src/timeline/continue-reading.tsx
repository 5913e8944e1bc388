import { useLayoutEffect } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { deleteReadingPosition, useReadingPositions } from '../app/storage/reading-positions.ts'
import { focusMain } from '../ui/focus-main.ts'
import { Link } from '../ui/link.tsx'
import { minutes } from '../ui/reading-time.ts'

/** A link back to the article that was read last, unless it was read to its end. Its line is reserved before it loads. */
export function ContinueReading() {
  const position = useReadingPositions()[0]
  useLayoutEffect(() => {
    // The page reserved the line before the first paint.
    if (!position) delete document.documentElement.dataset.resumable
  }, [position])
  if (!position) return null
  const { slug, headline, passage, words, share } = position
  return (
    <nav
      aria-label={timelineParts.continueReading}
      className="screen-only flex h-12 items-center gap-x-3 border-b border-rule text-[0.9375rem]"
    >
      <span className="shrink-0 text-muted">{timelineParts.continueReading}</span>
      <Link
        to={{ pathname: `/article/${slug}`, hash: `#${passage}` }}
        state={{ stepsFromList: 1 }}
        className="link min-w-0 grow truncate font-serif text-lg"
      >
        <bdi>{headline}</bdi>
      </Link>
      <span className="shrink-0 text-sm text-muted max-sm:hidden">
        {timelineParts.minutesLeft(minutes(words * (1 - share)))}
      </span>
      <button
        type="button"
        className="button shrink-0"
        aria-label={timelineParts.dismiss(headline)}
        onClick={() => {
          deleteReadingPosition(slug)
          focusMain()
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </nav>
  )
}
