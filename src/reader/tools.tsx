import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { toggleSaved, useKept } from '../app/kept.ts'
import { useKey } from '../app/keys.ts'
import { placeOf } from '../app/places.ts'
import type { Body, Card } from '../publish/manifest.ts'

/** What can be done with an article, in one row. */
export function Tools({ card }: { card: Card; body: Body | undefined }) {
  return (
    <div role="group" aria-label="Tools" className="furniture mt-4 flex flex-wrap gap-2">
      <GoOn slug={card.slug} />
      <SaveButton card={card} />
    </div>
  )
}

/** Leads to where one stopped reading, when one comes back to the top. */
function GoOn({ slug }: { slug: string }) {
  const { search, state, hash } = useLocation()
  // As it was on coming: it does not follow the reader down the page.
  const [place] = useState(() => placeOf(slug))
  if (!place || hash) return null
  return (
    <Link className="button" to={{ search, hash: `#${place.passage}` }} state={state} replace>
      Go on at {Math.round(place.share * 100)} %
    </Link>
  )
}

/** Saves the article, or no longer. */
function SaveButton({ card: { slug, headline, published } }: { card: Card }) {
  const saved = useKept().articles.some((article) => article.slug === slug)
  const turn = () => toggleSaved({ slug, headline, published })
  useKey('s', turn)
  return (
    <button type="button" className="button" aria-pressed={saved} aria-keyshortcuts="s" onClick={turn}>
      <span aria-hidden="true">{saved ? '★' : '☆'}</span> {saved ? 'Saved' : 'Save'}
    </button>
  )
}
