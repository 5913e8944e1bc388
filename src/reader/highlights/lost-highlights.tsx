import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { articleParts } from '#messages/parts/article-parts'
import { deleteHighlight, type Highlight } from '../../app/storage/saved-items.ts'

/** The highlights whose words are no longer in the article. They stay until the reader deletes them. */
export function LostHighlights({ lost }: { lost: readonly Highlight[] }) {
  const { hash } = useLocation()
  useEffect(() => {
    const element = lost.some(({ id }) => `#h-${id}` === hash) && document.getElementById(hash.slice(1))
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  }, [lost, hash])
  return (
    <section aria-labelledby="lost-highlights" className="screen-only mt-10 border-t border-rule pt-3">
      <h2 id="lost-highlights" className="font-semibold">
        {articleParts.lostHighlights}
      </h2>
      <p className="mt-1 text-sm text-muted">{articleParts.lostHighlightsNote}</p>
      <ul className="mt-3 space-y-4">
        {lost.map(({ id, quote, note }) => (
          <li key={id} id={`h-${id}`} tabIndex={-1} className="border-s-2 border-rule ps-4">
            <blockquote dir="auto" className="font-serif text-lg leading-normal break-words">
              {quote}
            </blockquote>
            {note && <p className="mt-1.5 break-words whitespace-pre-wrap">{note}</p>}
            <button type="button" className="link mt-1 min-h-6 text-sm" onClick={() => deleteHighlight(id)}>
              {articleParts.deleteHighlight}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
