import { useState } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { articleUrl } from '../../app/data/addresses.ts'
import { canShare, copy, quotationOf, share } from '../../app/sharing/share.ts'
import { saveHighlight } from '../../app/storage/saved-items.ts'
import type { Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { passageAt, passagesOf } from '../passages.ts'
import { newHighlight } from './new-highlight.ts'

/** The article whose text is being highlighted. */
export interface HighlightContext {
  card: Card
  body: Body
  /** The text of the body. */
  text: string
  /** Opens a highlight by its id, so that the reader can write a note. */
  open: (id: string) => void
}

/** Saves a highlight of a range. Returns its id, or `undefined` if the range contains only spaces. */
export function addHighlight(
  { card, body }: Pick<HighlightContext, 'card' | 'body'>,
  range: Range,
): string | undefined {
  const highlight = newHighlight(card, body, range)
  if (!highlight.quote) return undefined
  saveHighlight(highlight)
  return highlight.id
}

/** Returns a range as a quotation with its source, and the link to the passage that it begins in. */
function quotation({ card, body, text }: HighlightContext, range: Range) {
  const { headline, published, slug } = card
  const quote = text.slice(range.start, range.end)
  const start = range.start + quote.length - quote.trimStart().length
  const passage = passageAt(passagesOf(body), start)
  const url = `${articleUrl(slug)}${passage ? `#${passage.id}` : ''}`
  return { url, text: quotationOf({ quote, headline, source: body.publication, published, url }) }
}

interface Props extends HighlightContext {
  /** Returns the range to act on. Called on use, because the selection may have changed. */
  range: () => Range | undefined
  /** Called after highlighting. */
  done: () => void
}

/** The buttons that highlight, annotate, copy and share a part of the text. */
export function HighlightActions({ range, done, ...context }: Props) {
  const [status, setStatus] = useState('')
  const withRange = (act: (range: Range) => void) => () => {
    const current = range()
    if (current) act(current)
  }
  const highlight = (range: Range) => {
    const id = addHighlight(context, range)
    document.getSelection()?.removeAllRanges()
    done()
    return id
  }
  const reportCopied = (copied: boolean) =>
    setStatus(copied ? readerMessages.copied : readerMessages.copyFailed)
  return (
    <>
      <button type="button" className="button" aria-keyshortcuts="h" onClick={withRange(highlight)}>
        {readerMessages.highlight}
      </button>
      <button
        type="button"
        className="button"
        onClick={withRange((range) => {
          const id = highlight(range)
          if (id) context.open(id)
        })}
      >
        {readerMessages.addNote}
      </button>
      <button
        type="button"
        className="button"
        onClick={withRange(async (range) => reportCopied(await copy(quotation(context, range).text)))}
      >
        {readerMessages.copy}
      </button>
      {canShare() ? (
        <button
          type="button"
          className="button"
          onClick={withRange(async (range) => {
            const result = await share({ title: context.card.headline, ...quotation(context, range) })
            if (result === 'copied' || result === 'refused') reportCopied(result === 'copied')
          })}
        >
          {readerMessages.share}
        </button>
      ) : (
        <button
          type="button"
          className="button"
          onClick={withRange(async (range) => reportCopied(await copy(quotation(context, range).url)))}
        >
          {readerMessages.copyLink}
        </button>
      )}
      <span role="status" className="self-center text-sm text-muted empty:hidden">
        {status}
      </span>
    </>
  )
}
