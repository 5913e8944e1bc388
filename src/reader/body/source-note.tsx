import { reader as readerMessages } from '#messages/reader'
import type { Body } from '../../format/body.ts'
import { Message } from '../../ui/message.tsx'

/** Says once, above the text, what is missing from the source and what was added to it. */
export function SourceNote({ body: { gaps, paragraphs, blocks } }: { body: Body }) {
  const hasAddedBreaks = paragraphs === 'ours' && blocks.filter(({ kind }) => kind === 'paragraph').length > 1
  if (gaps.length === 0 && !hasAddedBreaks) return null
  return (
    <p className="mt-4 border-t border-rule pt-3 text-sm text-muted">
      {readerMessages.sourceNote}{' '}
      {gaps.length > 0 && (
        <Message
          text={readerMessages.numbersMissing(gaps.length)}
          values={{ mark: <span className="gap" aria-hidden="true" /> }}
        />
      )}{' '}
      {hasAddedBreaks && readerMessages.paragraphsAdded}
    </p>
  )
}
