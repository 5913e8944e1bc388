import { useLayoutEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { useSavedItems } from '../../app/storage/saved-items.ts'
import type { Body } from '../../format/body.ts'
import { countryName } from '../../ui/words.ts'
import { type MarginNote, marginNotes, stacked } from './margin-notes.ts'
import { topOf } from './margin-position.ts'

/** What is left between two notes, in pixels. */
const GAP = 6

interface Props {
  body: Body
  slug: string
  lit: boolean
  /** The search params of what happened in a stretch of time. */
  happened: (from: string, to: string) => string
}

/** What stands in the margin: each beside the line that it is said of, and below the one before it. */
export function MarginList({ body, slug, lit, happened }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { highlights } = useSavedItems()
  const notes = useMemo(
    () => marginNotes({ body, lit, highlights: highlights.filter((each) => each.slug === slug) }),
    [body, slug, lit, highlights],
  )
  useLayoutEffect(() => {
    const [own, article] = [list.current, list.current?.closest('article')]
    if (!own || !article) return
    const place = () => {
      const items = [...own.children] as HTMLElement[]
      const tops = stacked(
        notes.map((note) => topOf(article, note)),
        items.map(({ offsetHeight }) => offsetHeight),
        GAP,
      )
      items.forEach((item, index) => {
        item.style.top = `${tops[index]}px`
      })
    }
    place()
    // The size of the text, the width of the window, a font that comes late: all of them show in this.
    const observer = new ResizeObserver(place)
    observer.observe(article)
    for (const item of own.children) observer.observe(item)
    return () => observer.disconnect()
  }, [notes])
  if (notes.length === 0) return null
  return (
    <aside aria-label="In the margin">
      <ul ref={list}>
        {notes.map((note) => (
          <li key={note.key} className="margin-note" {...asideOf(note)}>
            <Said note={note} happened={happened} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

/** The text itself says and links countries to who listens or goes by Tab. */
const asideOf = ({ said }: MarginNote) => ('countries' in said ? { 'aria-hidden': true } : {})

function Said({ note: { said, words }, happened }: { note: MarginNote } & Pick<Props, 'happened'>) {
  if ('countries' in said)
    return said.countries.map((code, index) => (
      <span key={code}>
        {index > 0 && ' · '}
        <Link to={`/country/${code.toLowerCase()}`} className="margin-link" tabIndex={-1}>
          {countryName(code)}
        </Link>
      </span>
    ))
  if ('note' in said)
    return (
      <>
        <span className="sr-only">Your note on “{words}”: </span>
        <span className="margin-own" dir="auto">
          {said.note}
        </span>
      </>
    )
  const { date, until, read } = said
  return (
    <>
      <span className="sr-only">“{words}” is </span>
      read as{' '}
      <Link to={{ pathname: '/', search: happened(date, until) }} className="margin-link">
        {read}
      </Link>
    </>
  )
}
