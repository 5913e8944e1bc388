import { reader as readerMessages } from '#messages/reader'
import type { Body } from '../../format/body.ts'
import { languageName } from '../../ui/language-name.ts'
import { Message } from '../../ui/message.tsx'

/** Says once, above the text, what is missing from the source and what was added to it. */
export function SourceNote({ body: { gaps, paragraphs, blocks, language = 'en' } }: { body: Body }) {
  const hasAddedBreaks = paragraphs === 'ours' && blocks.filter(({ kind }) => kind === 'paragraph').length > 1
  const isEnglish = /^en(?:-|$)/i.test(language)
  if (gaps.length === 0 && !hasAddedBreaks && isEnglish) return null
  const notes = [
    readerMessages.sourceNote,
    gaps.length > 0 && readerMessages.numbersMissing(gaps.length),
    hasAddedBreaks && readerMessages.paragraphsAdded,
    !isEnglish && readerMessages.englishOnly(languageName(language)),
  ]
  return (
    <p className="source-note">
      <Message
        text={notes.filter(Boolean).join(' ')}
        values={{ mark: <span className="gap" aria-hidden="true" /> }}
      />
    </p>
  )
}
