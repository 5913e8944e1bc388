import { useEffect, useRef, useState } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import { reader as readerMessages } from '#messages/reader'
import { articleUrl } from '../../app/data/addresses.ts'
import { copy, quotationOf } from '../../app/sharing/share.ts'
import { deleteHighlight, type Highlight, saveHighlight } from '../../app/storage/saved-items.ts'
import { focusMain } from '../../ui/focus-main.ts'

interface Props {
  highlight: Highlight
  close: () => void
}

/** A highlight with its note, which is saved as the reader types. */
export function HighlightPanel({ highlight, close }: Props) {
  const { id, quote, headline, published, slug, note } = highlight
  const noteField = useRef<HTMLTextAreaElement>(null)
  const [status, setStatus] = useState('')
  useEffect(() => noteField.current?.focus({ preventScroll: true }), [])
  const closeAndRefocus = () => {
    close()
    document.getElementById(`h-${id}`)?.focus({ preventScroll: true })
  }
  return (
    <section
      role="dialog"
      aria-label={articleParts.yourHighlight}
      className="screen-only fixed inset-x-2 bottom-2 z-20 mx-auto max-w-xl border border-ink bg-paper p-4 shadow-lg"
      onKeyDown={({ key }) => key === 'Escape' && closeAndRefocus()}
    >
      <p dir="auto" className="line-clamp-2 border-s-2 border-accent ps-3 font-serif">
        {quote}
      </p>
      <label className="mt-3 block text-sm text-muted">
        {articleParts.note}
        <textarea
          ref={noteField}
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
        <button type="button" className="button" onClick={closeAndRefocus}>
          {articleParts.done}
        </button>
        <button
          type="button"
          className="button"
          onClick={async () => {
            const quotation = quotationOf({ quote, headline, published, url: articleUrl(slug) })
            const copied = await copy(note ? `${quotation}\n\n${note}` : quotation)
            setStatus(copied ? readerMessages.copied : readerMessages.copyFailed)
          }}
        >
          {readerMessages.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            deleteHighlight(id)
            close()
            focusMain()
          }}
        >
          {articleParts.deleteHighlight}
        </button>
        <span role="status" className="text-sm text-muted">
          {status}
        </span>
      </p>
    </section>
  )
}
