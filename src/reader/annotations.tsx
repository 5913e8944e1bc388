import { reader as readerMessages } from '#messages/reader'
import { useKey } from '../app/frame/keys.ts'
import { changeSettings, useSettings } from '../app/storage/settings.ts'
import { bodyOf } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import { linkedMentions, mergeAnnotations, timeAnnotations } from '../ui/annotations.tsx'
import type { Annotation } from '../ui/marked-text.tsx'
import { passagesOf } from './passages.ts'

/** Returns the setting that shows annotations in articles, and a function that toggles it. */
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
  <p role="status">
    {annotated && (
      <>
        <span className="in-text">{readerMessages.annotationsInText}</span>
        <span className="in-margin">{readerMessages.annotationsInMargin}</span>
      </>
    )}
  </p>
)

interface Annotations {
  headline: Annotation[]
  /** The annotations of each passage, by the offset at which the passage starts. */
  body: Map<number, Annotation[]>
}

/** Returns the annotations of an article: links to countries, and resolved dates. */
export function annotationsOf(headline: string, body: Body): Annotations {
  const text = bodyOf(body)
  const reachable = new Set<string>()
  const inHeadline = linkedMentions(headline, body.headlineMentions, reachable)
  const annotations = mergeAnnotations(
    timeAnnotations(text, body.times),
    linkedMentions(text, body.mentions, reachable),
  )
  const byPassage = new Map<number, Annotation[]>()
  let next = 0
  for (const { start, end } of passagesOf(body)) {
    const first = next
    while (next < annotations.length && (annotations[next] as Annotation).start < end) next++
    if (next > first) byPassage.set(start, annotations.slice(first, next))
  }
  return { headline: inHeadline, body: byPassage }
}
