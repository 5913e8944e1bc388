import { useLayoutEffect, useMemo, useRef } from 'react'
import { articleParts } from '#messages/parts/article-parts'
import { reader as readerMessages } from '#messages/reader'
import { useSavedItems } from '../../app/storage/saved-items.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { countryNameIn } from '../../format/country-name.ts'
import { Link } from '../../ui/link.tsx'
import { Message } from '../../ui/message.tsx'
import { type MarginNote, marginNotes, stackNotes } from './margin-notes.ts'
import { lineOf } from './note-position.ts'

/** The distance between two notes, in pixels. */
const GAP = 6

interface Props {
  body: Body
  slug: string
  /** Former states that are named in the article. */
  states: Card['states']
  annotated: boolean
  /** Returns the search params of the events in a period. */
  eventsBetween: (from: string, to: string) => string
}

/** The notes in the margin, each next to its line or below the previous note. */
export function MarginList({ body, slug, states, annotated, eventsBetween }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { highlights } = useSavedItems()
  const notes = useMemo(
    () => marginNotes({ body, annotated, highlights: highlights.filter((each) => each.slug === slug) }),
    [body, slug, annotated, highlights],
  )
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])] as HTMLElement[]
    const article = list.current?.closest('article')
    if (!article) return
    const position = () => {
      const lines = notes.map((note) => lineOf(article, note))
      const heights = items.map(({ offsetHeight }) => offsetHeight)
      stackNotes(lines, heights, GAP).forEach((top, index) => {
        items[index]?.style.setProperty('top', `${top}px`)
      })
    }
    position()
    // Notices the text size, the window's width and fonts that arrive late.
    const observer = new ResizeObserver(position)
    for (const element of [article, ...items]) observer.observe(element)
    return () => observer.disconnect()
  }, [notes])
  if (notes.length === 0) return null
  return (
    <aside aria-label={articleParts.margin}>
      <ul ref={list}>
        {notes.map((note) => (
          // Screen readers and Tab find the countries in the text itself.
          <li key={note.key} className="margin-note" aria-hidden={'countries' in note.content || undefined}>
            <NoteContent note={note} states={states} eventsBetween={eventsBetween} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

interface NoteContentProps extends Pick<Props, 'states' | 'eventsBetween'> {
  note: MarginNote
}

function NoteContent({ note: { content, words }, states, eventsBetween }: NoteContentProps) {
  if ('countries' in content)
    return content.countries.map((code, index) => (
      <span key={code}>
        {index > 0 && readerMessages.countrySeparator}
        <Link to={`/country/${code.toLowerCase()}`} className="margin-link" tabIndex={-1}>
          {countryNameIn(states, code)}
        </Link>
      </span>
    ))
  if ('note' in content)
    return (
      <>
        <span className="sr-only">{articleParts.marginNote(words)}</span>
        <span className="margin-reader-note" dir="auto">
          {content.note}
        </span>
      </>
    )
  const { date, until, label } = content
  const link = (
    <Link to={{ pathname: '/', search: eventsBetween(date, until) }} className="margin-link">
      {label}
    </Link>
  )
  return (
    <>
      <span className="sr-only">{articleParts.marginDateWords(words)}</span>
      <Message text={articleParts.marginDate} values={{ date: link }} />
    </>
  )
}
