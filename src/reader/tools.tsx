import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { articleUrl } from '../app/data/addresses.ts'
import { useKey } from '../app/frame/keys.ts'
import { canShare, share } from '../app/sharing/share.ts'
import { readingPositionOf } from '../app/storage/reading-positions.ts'
import { toggleSaved, useSavedItems } from '../app/storage/saved-items.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { useVoiceCount } from './listen/use-voices.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog }))
const CiteDialog = lazy(async () => ({ default: (await import('./citation/cite-dialog.tsx')).CiteDialog }))
const Player = lazy(async () => ({ default: (await import('./listen/listen.tsx')).Player }))

type Open = 'share' | 'cite' | 'listen'

interface Props {
  card: Card
  body: Body | undefined
  /** More of them. */
  children: ReactNode
}

/** What can be done with an article, in one row. */
export function Tools({ card, body, children }: Props) {
  const [open, setOpen] = useState<Open>()
  const { slug, headline } = card
  const close = () => setOpen(undefined)
  const hasVoice = useVoiceCount() > 0
  const hydrated = useHydrated()
  const shareIt = async () => {
    const done = canShare() ? await share({ title: headline, url: articleUrl(slug) }) : 'refused'
    if (done === 'refused') setOpen('share')
  }
  return (
    <>
      <div role="group" aria-label="Tools" className="furniture mt-4 flex flex-wrap gap-2">
        {hydrated && <GoOn slug={slug} />}
        <SaveButton card={card} />
        <button type="button" className="button" onClick={() => void shareIt()}>
          Share
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen('cite')}>
          Cite
        </button>
        {children}
        {hasVoice && body && (
          <button
            type="button"
            id="listen"
            className="button"
            aria-pressed={open === 'listen'}
            onClick={() => setOpen(open === 'listen' ? undefined : 'listen')}
          >
            Listen
          </button>
        )}
      </div>
      <Suspense fallback={null}>
        {open === 'share' && <ShareDialog headline={headline} url={articleUrl(slug)} close={close} />}
        {open === 'cite' && <CiteDialog card={card} url={articleUrl(slug)} close={close} />}
        {open === 'listen' && body && (
          <Player
            card={card}
            body={body}
            close={() => {
              close()
              document.getElementById('listen')?.focus({ preventScroll: true })
            }}
          />
        )}
      </Suspense>
    </>
  )
}

/** Leads to where one stopped reading, when one comes back to the top. */
function GoOn({ slug }: { slug: string }) {
  const { search, state, hash } = useLocation()
  // As it was on coming: it does not follow the reader down the page.
  const [place] = useState(() => readingPositionOf(slug))
  if (!place || hash) return null
  return (
    <Link className="button" to={{ search, hash: `#${place.passage}` }} state={state} replace>
      Go on at {Math.round(place.share * 100)} %
    </Link>
  )
}

/** Saves the article, or no longer. */
function SaveButton({ card: { slug, headline, published } }: { card: Card }) {
  const saved = useSavedItems().articles.some((article) => article.slug === slug)
  const turn = () => toggleSaved({ slug, headline, published })
  useKey('s', turn)
  return (
    <button
      type="button"
      // As wide as its longer word, which comes when the page knows what is saved.
      className="button min-w-24 justify-center"
      aria-pressed={saved}
      aria-keyshortcuts="s"
      onClick={turn}
    >
      <span aria-hidden="true">{saved ? '★' : '☆'}</span> {saved ? 'Saved' : 'Save'}
    </button>
  )
}
