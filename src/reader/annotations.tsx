import { reader as readerMessages } from '#messages/reader'
import { useKey } from '../app/frame/keys.ts'
import { changeSettings, useSettings } from '../app/storage/settings.ts'
import { bodyOf } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Note } from '../ui/marked-text.tsx'
import { countryLinks, inOrder, timeNotes } from '../ui/notes.tsx'
import { passagesOf } from './passages.ts'

/** Returns whether articles show their countries and dates, and the function that toggles it. A setting of the reader. */
export function useAnnotations(): [annotated: boolean, toggle: () => void] {
  const { annotated } = useSettings()
  const toggle = () => changeSettings({ annotated: !annotated })
  useKey('m', toggle)
  return [annotated, toggle]
}

interface ButtonProps {
  annotated: boolean
  toggle: () => void
}

export const AnnotationsButton = ({ annotated, toggle }: ButtonProps) => (
  <button type="button" className="button" aria-pressed={annotated} aria-keyshortcuts="m" onClick={toggle}>
    {readerMessages.annotations}
  </button>
)

/** Explains the annotations while they are shown. */
export const AnnotationsNote = ({ annotated }: { annotated: boolean }) => (
  <p role="status" className="mt-2 text-sm text-muted empty:mt-0">
    {annotated && (
      <>
        <span className="in-text">{readerMessages.annotationsInText}</span>
        <span className="in-margin">{readerMessages.annotationsInMargin}</span>
      </>
    )}
  </p>
)

interface Annotations {
  headline: Note[]
  /** The annotations of each passage, by the offset at which the passage starts. */
  body: Map<number, Note[]>
}

/** Returns the annotations of an article: links to countries, and resolved dates. */
export function annotationsOf(headline: string, body: Body): Annotations {
  const text = bodyOf(body)
  const linked = new Set<string>()
  const inHeadline = countryLinks(headline, body.headlineMentions, linked)
  const notes = inOrder(timeNotes(text, body.times), countryLinks(text, body.mentions, linked))
  const byPassage = new Map<number, Note[]>()
  let next = 0
  for (const { start, end } of passagesOf(body)) {
    const first = next
    while (next < notes.length && (notes[next] as Note).start < end) next++
    if (next > first) byPassage.set(start, notes.slice(first, next))
  }
  return { headline: inHeadline, body: byPassage }
}
