import { useKey } from '../app/frame/keys.ts'
import { changeSettings, useSettings } from '../app/storage/settings.ts'
import { bodyOf } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Note } from '../ui/marked-text.tsx'
import { countryLinks, inOrder, timeNotes } from '../ui/notes.tsx'
import { sentencesOf } from './highlights/selection.ts'

/** Whether countries and days are lit up in the text, and what turns it; stays on this machine. */
export function useAnnotations(): [lit: boolean, turn: () => void] {
  const { annotated: lit } = useSettings()
  const turn = () => changeSettings({ annotated: !lit })
  useKey('m', turn)
  return [lit, turn]
}

/** Turns them. */
export const AnnotationsButton = ({ lit, turn }: { lit: boolean; turn: () => void }) => (
  <button type="button" id="lit" className="button" aria-keyshortcuts="m" onClick={turn}>
    {lit ? 'Hide' : 'Show'} countries and days
  </button>
)

/** How what is shown is to be read. */
export const AnnotationsNote = ({ lit }: { lit: boolean }) => (
  <p role="status" className="mt-2 text-sm text-muted empty:mt-0">
    {lit && (
      <>
        Found by rule, and not in the source
        <span className="in-line">
          : after a name, its country’s code; in brackets, the day or month that words are read as.
        </span>
        <span className="in-margin">
          : in the margin, countries where they are first named, and the day or month that words are read as.
        </span>
      </>
    )}
  </p>
)

/** What is found in an article: in its headline, and in each sentence, by where the sentence starts. */
export function notesOf(headline: string, body: Body): { headline: Note[]; body: Map<number, Note[]> } {
  const text = bodyOf(body)
  const stopped = new Set<string>()
  const inHeadline = countryLinks(headline, body.headlineMentions, stopped)
  const notes = inOrder(timeNotes(text, body.times), countryLinks(text, body.mentions, stopped))
  const bySentence = new Map<number, Note[]>()
  let at = 0
  for (const { start, end } of sentencesOf(body)) {
    const from = at
    while (at < notes.length && (notes[at] as Note).start < end) at++
    if (at > from) bySentence.set(start, notes.slice(from, at))
  }
  return { headline: inHeadline, body: bySentence }
}
