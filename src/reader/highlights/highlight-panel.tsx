import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { articleUrl } from '../../app/data/addresses.ts'
import { copy, quotationOf } from '../../app/sharing/share.ts'
import { deleteHighlight, type Highlight, saveHighlight } from '../../app/storage/saved-items.ts'

interface Props {
  highlight: Highlight
  close: () => void
}

/** One highlight: its note to be read and written, and what can be done with it. What is written is kept as one types. */
export function HighlightPanel({ highlight, close }: Props) {
  const { id, quote, headline, published, slug, note } = highlight
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each highlight that is opened
  useEffect(() => area.current?.focus({ preventScroll: true }), [id])
  const back = () => {
    close()
    document.getElementById(`h-${id}`)?.focus({ preventScroll: true })
  }
  return (
    <section
      role="dialog"
      aria-label="Your highlight"
      className="furniture fixed inset-x-2 bottom-2 z-20 mx-auto max-w-xl border border-ink bg-paper p-4 shadow-lg"
      onKeyDown={({ key }) => key === 'Escape' && back()}
    >
      <p dir="auto" className="line-clamp-2 border-l-2 border-accent pl-3 font-serif">
        {quote}
      </p>
      <label className="mt-3 block text-sm text-muted">
        Note
        <textarea
          ref={area}
          rows={3}
          dir="auto"
          className="field mt-1 block w-full"
          value={note}
          onChange={({ target }) =>
            saveHighlight({ ...highlight, note: target.value, changed: new Date().toISOString() })
          }
        />
      </label>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={back}>
          Done
        </button>
        <button
          type="button"
          className="button"
          onClick={async () => {
            const done = await copy(
              `${quotationOf({ quote, headline, published, url: articleUrl(slug) })}${note && `\n\n${note}`}`,
            )
            setSaid(done ? 'Copied' : 'This browser does not let the page copy.')
          }}
        >
          Copy
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            deleteHighlight(id)
            close()
            document.getElementById('main')?.focus({ preventScroll: true })
          }}
        >
          Remove
        </button>
        <span role="status" className="text-sm text-muted">
          {said}
        </span>
      </p>
    </section>
  )
}

/** Highlights whose words the article no longer has. They are kept all the same. */
export function LostHighlights({ lost }: { lost: readonly Highlight[] }) {
  const { hash } = useLocation()
  useEffect(() => {
    const element = lost.some(({ id }) => `#h-${id}` === hash) && document.getElementById(hash.slice(1))
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  }, [lost, hash])
  return (
    <section aria-labelledby="lost-heading" className="furniture mt-10 border-t border-rule pt-3">
      <h2 id="lost-heading" className="font-semibold">
        Marked in an earlier text
      </h2>
      <p className="mt-1 text-sm text-muted">
        These words of yours are no longer in the article as it is now.
      </p>
      <ul className="mt-3 space-y-4">
        {lost.map(({ id, quote, note }) => (
          <li key={id} id={`h-${id}`} tabIndex={-1} className="border-l-2 border-rule pl-4">
            <blockquote dir="auto" className="font-serif text-lg leading-normal break-words">
              {quote}
            </blockquote>
            {note && <p className="mt-1.5 break-words whitespace-pre-wrap">{note}</p>}
            <button type="button" className="link mt-1 min-h-6 text-sm" onClick={() => deleteHighlight(id)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
