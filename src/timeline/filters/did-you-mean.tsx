import type { Filters } from '../../app/data/filters.ts'

interface Props {
  asked: string
  /** What was searched in its place, where nothing has what was asked for. */
  corrected?: string
  suggestions: readonly string[]
  change: (some: Partial<Filters>) => void
}

/** Other words that may have been meant, and whether some of them were searched instead. */
export function DidYouMean({ asked, corrected, suggestions, change }: Props) {
  const others = suggestions.filter((words) => words !== corrected)
  return (
    <p className="mt-2 text-[0.9375rem]">
      {corrected && (
        <>
          No article has <bdi>“{asked}”</bdi>. These have{' '}
          <strong>
            <bdi>“{corrected}”</bdi>
          </strong>
          .{' '}
        </>
      )}
      {others.length > 0 && (
        <>
          {corrected ? 'Or did you mean' : 'Did you mean'}{' '}
          {others.map((words, i) => (
            <span key={words}>
              {i > 0 && (i === others.length - 1 ? ' or ' : ', ')}
              <button
                type="button"
                className="link"
                onClick={() => {
                  document.getElementById('main')?.focus({ preventScroll: true })
                  change({ q: words })
                }}
              >
                <bdi>{words}</bdi>
              </button>
            </span>
          ))}
          ?
        </>
      )}
    </p>
  )
}
