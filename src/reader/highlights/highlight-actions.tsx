import { useState } from 'react'
import { articleUrl } from '../../app/data/addresses.ts'
import { copy, quotationOf, share } from '../../app/sharing/share.ts'
import { saveHighlight } from '../../app/storage/saved-items.ts'
import type { Range } from '../../archive/article.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { highlightOf, passageAt, sentencesOf } from './selection.ts'

export interface Marking {
  card: Card
  body: Body
  text: string
  /** Opens a highlight, its note to be written. */
  open: (id: string) => void
}

/** Keeps a highlight of a stretch; gives its id. */
export function mark({ card, text }: Pick<Marking, 'card' | 'text'>, range: Range): string | undefined {
  const highlight = highlightOf(card, text, range)
  if (!highlight.quote) return undefined
  saveHighlight(highlight)
  return highlight.id
}

/** A stretch as a quotation with where it is from, and the address of the passage that it begins in. */
function quotation({ card, body, text }: Marking, range: Range) {
  const { headline, published, slug } = card
  const quote = text.slice(range.start, range.end)
  const passage = passageAt(sentencesOf(body), range.start + quote.length - quote.trimStart().length)
  const url = `${articleUrl(slug)}${passage ? `#${passage.id}` : ''}`
  return { url, text: quotationOf({ quote, headline, published, url }) }
}

/**
 * What can be done with a stretch of the text.
 * @param range is asked for when something is done, since what is selected may have changed
 */
export function MarkActions({
  range,
  done,
  ...marking
}: Marking & { range: () => Range | undefined; done: () => void }) {
  const [said, setSaid] = useState('')
  const use = (act: (range: Range) => void) => () => {
    const chosen = range()
    if (chosen) act(chosen)
  }
  const tell = (done: boolean) => setSaid(done ? 'Copied' : 'This browser does not let the page copy.')
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="h"
        onClick={use((range) => {
          mark(marking, range)
          document.getSelection()?.removeAllRanges()
          done()
        })}
      >
        Highlight
      </button>
      <button
        type="button"
        className="button"
        onClick={use((range) => {
          const id = mark(marking, range)
          document.getSelection()?.removeAllRanges()
          done()
          if (id) marking.open(id)
        })}
      >
        Note
      </button>
      <button
        type="button"
        className="button"
        onClick={use(async (range) => tell(await copy(quotation(marking, range).text)))}
      >
        Copy
      </button>
      <button
        type="button"
        className="button"
        onClick={use(async (range) => {
          const { text, url } = quotation(marking, range)
          const shared = await share({ title: marking.card.headline, text, url })
          if (shared === 'copied' || shared === 'refused') tell(shared === 'copied')
        })}
      >
        Share
      </button>
      <span role="status" className="self-center text-sm text-muted empty:hidden">
        {said}
      </span>
    </>
  )
}
