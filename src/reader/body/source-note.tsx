import { reader as readerMessages } from '#messages/reader'
import { archive } from '../../app/data/archive.ts'
import { COUNTRY_LANGUAGES, DAY_LANGUAGES, isKnownIn } from '../../archive/known-languages.ts'
import type { Body } from '../../format/body.ts'
import { languageName } from '../../ui/language-name.ts'
import { Message } from '../../ui/message.tsx'

/** Says once, above the text, what is missing from the source and what was added to it. */
export function SourceNote({ body }: { body: Body }) {
  const { gaps, paragraphs, blocks, language = archive.settings.language } = body
  const hasAddedBreaks = paragraphs === 'ours' && blocks.filter(({ kind }) => kind === 'paragraph').length > 1
  const hasCountries = isKnownIn(COUNTRY_LANGUAGES, language)
  const hasDays = isKnownIn(DAY_LANGUAGES, language)
  if (gaps.length === 0 && !hasAddedBreaks && hasCountries && hasDays) return null
  const notes = [
    readerMessages.sourceNote,
    gaps.length > 0 && readerMessages.numbersMissing(gaps.length),
    hasAddedBreaks && readerMessages.paragraphsAdded,
    !hasCountries && readerMessages.notDetected(languageName(language)),
    hasCountries && !hasDays && readerMessages.datesNotDetected(languageName(language)),
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
