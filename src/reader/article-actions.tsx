import { type ReactNode, Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { articleUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { useKey } from '../app/frame/keys.ts'
import { canShare, share } from '../app/sharing/share.ts'
import { readingPositionOf } from '../app/storage/reading-positions.ts'
import { toggleSaved, useSavedItems } from '../app/storage/saved-items.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Link } from '../ui/link.tsx'
import { useVoiceCount } from './listen/voices.ts'

const ShareDialog = lazyPart(async () => (await import('./share-dialog.tsx')).ShareDialog)
const CiteDialog = lazyPart(async () => (await import('./citation/cite-dialog.tsx')).CiteDialog)
const AudioPlayer = lazyPart(async () => (await import('./listen/audio-player.tsx')).AudioPlayer)

interface Props {
  card: Card
  body: Body
  /** More buttons. */
  children: ReactNode
}

/** The row of buttons below the headline, and the dialogs that they open. */
export function ArticleActions({ card, body, children }: Props) {
  const [opened, setOpened] = useState<'share' | 'cite' | 'player'>()
  const { slug, headline } = card
  const close = () => setOpened(undefined)
  const hasVoice = useVoiceCount(body.language ?? archive.settings.language) > 0
  const hydrated = useHydrated()
  const shareArticle = async () => {
    const result = canShare() ? await share({ title: headline, url: articleUrl(slug) }) : 'refused'
    if (result === 'refused') setOpened('share')
  }
  return (
    <>
      <div role="group" aria-label={readerMessages.actions} className="actions screen-only">
        {hydrated && <ResumeLink slug={slug} />}
        <SaveButton card={card} />
        <button type="button" className="button" onClick={() => void shareArticle()}>
          {readerMessages.share}
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpened('cite')}>
          {readerMessages.cite}
        </button>
        {children}
        {hasVoice && (
          <button
            type="button"
            id="listen"
            className="button"
            aria-pressed={opened === 'player'}
            onClick={() => setOpened(opened === 'player' ? undefined : 'player')}
          >
            {readerMessages.listen}
          </button>
        )}
      </div>
      <Suspense fallback={null}>
        {opened === 'share' && <ShareDialog headline={headline} url={articleUrl(slug)} close={close} />}
        {opened === 'cite' && <CiteDialog card={card} body={body} url={articleUrl(slug)} close={close} />}
        {opened === 'player' && (
          <AudioPlayer
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

/** A link to the passage at which the reader last stopped. */
function ResumeLink({ slug }: { slug: string }) {
  const { search, state, hash } = useLocation()
  // The position on arrival: the link does not follow the reader down the page.
  const [position] = useState(() => readingPositionOf(slug))
  if (!position || hash) return null
  return (
    <Link className="button" to={{ search, hash: `#${position.passage}` }} state={state} replace>
      {readerMessages.resumeAt(Math.round(position.share * 100))}
    </Link>
  )
}

/** Saves an article, or removes it from the saved ones. */
function SaveButton({ card: { slug, headline, published } }: { card: Card }) {
  const saved = useSavedItems().articles.some((article) => article.slug === slug)
  const toggle = () => toggleSaved({ slug, headline, published })
  useKey('s', toggle)
  return (
    <button type="button" className="button save" aria-pressed={saved} aria-keyshortcuts="s" onClick={toggle}>
      <span aria-hidden="true">{saved ? '★' : '☆'}</span> {saved ? readerMessages.saved : readerMessages.save}
    </button>
  )
}
