import { saved as savedMessages } from '#messages/saved'
import { formatDate } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import type { SavedGroup } from './group-by-article.ts'

interface Props {
  article: SavedGroup
  remove: () => void
  deleteHighlight: (id: string) => void
}

/** A saved article with its highlights, which link to their passages. */
export function SavedEntry({
  article: { slug, headline, published, saved, highlights },
  remove,
  deleteHighlight,
}: Props) {
  return (
    <li className="border-t border-rule py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-[65ch]">
          <h2 dir="auto" className="font-serif text-[1.375rem] leading-tight font-semibold">
            <Link className="hover:text-accent hover:underline" to={`/article/${slug}`}>
              {headline}
            </Link>
          </h2>
          <p className="mt-1 text-sm text-muted">
            {formatDate(published.slice(0, 10))}
            {!saved && ` · ${savedMessages.highlightsOnly}`}
          </p>
        </div>
        {saved && (
          <button
            type="button"
            className="button screen-only"
            aria-label={savedMessages.removeArticle(headline)}
            onClick={remove}
          >
            {savedMessages.remove}
          </button>
        )}
      </div>
      {highlights.length > 0 && (
        <ul className="mt-3 max-w-[65ch] space-y-4">
          {highlights.map(({ id, quote, note }) => (
            <li key={id} className="border-s-2 border-accent ps-4">
              <blockquote dir="auto" className="font-serif text-lg leading-normal break-words">
                <Link className="hover:text-accent" to={`/article/${slug}#h-${id}`}>
                  {quote.trim()}
                </Link>
              </blockquote>
              {note && (
                <p dir="auto" className="mt-1.5 break-words whitespace-pre-wrap">
                  <span className="sr-only">{savedMessages.yourNote} </span>
                  {note}
                </p>
              )}
              <button
                type="button"
                className="link screen-only mt-1 min-h-6 text-sm"
                aria-label={savedMessages.deleteThisHighlight(quote.trim().slice(0, 60))}
                onClick={() => deleteHighlight(id)}
              >
                {savedMessages.deleteHighlight}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
