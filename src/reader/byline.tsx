import { reader as readerMessages } from '#messages/reader'
import { articleLanguage } from '../app/data/archive.ts'
import type { Body } from '../format/body.ts'

/** The byline of an article as printed, and where its date comes from unless that was printed too. */
export function Byline({ body, language }: { body: Body | undefined; language: string | undefined }) {
  if (!body) return null
  const { byline, dateSource } = body
  const origin = dateSource && dateSource !== 'printed' ? readerMessages.dateFrom[dateSource] : ''
  if (!byline && !origin) return null
  return (
    <p className="mt-1 text-[0.9375rem] text-muted">
      {byline && (
        <span lang={articleLanguage({ language })} dir="auto">
          {byline}
        </span>
      )}
      {byline && origin && <span aria-hidden="true"> · </span>}
      {origin}
    </p>
  )
}
