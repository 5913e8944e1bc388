import { useMemo, useState } from 'react'
import { Head } from '../app/frame/head.tsx'
import { deleteHighlight, toggleSaved, useSavedItems } from '../app/storage/saved-items.ts'
import { fold } from '../archive/fold.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { count } from '../ui/words.ts'
import { Files } from './backup.tsx'
import { byArticle, type KeptArticle } from './by-article.ts'
import { SavedEntry } from './saved-entry.tsx'

/** With more articles than this, one may want to look for one. */
const MANY = 8
/** So many articles are shown at first, and as many more each time. */
const PAGE = 50

const has = ({ headline, highlights }: KeptArticle, words: string) =>
  [headline, ...highlights.flatMap(({ quote, note }) => [quote, note])].some((text) =>
    fold(text).includes(words),
  )

/** All that the reader keeps: articles, highlights and notes. */
export function Saved() {
  const kept = useSavedItems()
  const hydrated = useHydrated()
  const [find, setFind] = useState('')
  const [order, setOrder] = useState<'kept' | 'published'>('kept')
  const [shown, setShown] = useState(PAGE)
  const [said, setSaid] = useState<{ text: string; undo?: (() => void) | undefined }>()
  const all = useMemo(() => byArticle(kept), [kept])
  const words = fold(find.trim())
  const found = useMemo(() => {
    const some = words ? all.filter((article) => has(article, words)) : all
    return order === 'kept' ? some : some.toSorted((a, b) => (a.published < b.published ? 1 : -1))
  }, [all, words, order])
  const say = (text: string, undo?: () => void) => setSaid({ text, undo })
  // What had the focus goes.
  const toText = () => document.getElementById('main')?.focus({ preventScroll: true })

  const head = (
    <>
      <Head
        title="Saved"
        description="Articles and passages that are kept in this browser."
        page="saved"
        image="share.png"
      />
      <h1 className="font-serif text-3xl font-semibold">Saved</h1>
    </>
  )
  // What is kept, the build cannot know: all of it comes at once.
  if (!hydrated)
    return (
      <div className="pt-8">
        {head}
        <p className="pending mt-2 max-w-prose text-muted">
          What is saved is kept in the browser that saved it.
        </p>
      </div>
    )
  return (
    <div className="pt-8">
      {head}
      <p className="mt-2 max-w-prose text-muted">
        {all.length === 0
          ? 'Nothing is saved yet. Save an article by its button or the key s; mark a passage by selecting its words.'
          : `${count(kept.articles.length, 'article')} saved, ${count(kept.highlights.length, 'passage')} marked.`}{' '}
        All of it is kept on this machine, in this browser, and nowhere else.
      </p>
      <div className="furniture">
        <Files say={say} />
        <p role="status" className="mt-3 min-h-6 text-[0.9375rem]">
          {said?.text}{' '}
          {said?.undo && (
            <button
              type="button"
              className="link min-h-6"
              onClick={() => {
                said.undo?.()
                setSaid({ text: 'Undone.' })
                toText()
              }}
            >
              Undo
            </button>
          )}
        </p>
        {all.length > MANY && (
          <div className="mt-2 flex flex-wrap gap-3">
            <input
              type="search"
              aria-label="Find in what is saved"
              placeholder="Find in what is saved"
              className="field w-full sm:w-64"
              value={find}
              onChange={({ target }) => {
                setFind(target.value)
                setShown(PAGE)
              }}
            />
            <label className="flex items-center gap-2 text-[0.9375rem] text-muted">
              Order
              <select
                className="field max-w-full text-[0.9375rem]"
                value={order}
                onChange={({ target }) => setOrder(target.value as typeof order)}
              >
                <option value="kept">kept last first</option>
                <option value="published">newest article first</option>
              </select>
            </label>
          </div>
        )}
      </div>
      <ul className="mt-4">
        {found.slice(0, shown).map((article) => (
          <SavedEntry
            key={article.slug}
            article={article}
            unsave={() => {
              const { slug, headline, published } = article
              toggleSaved({ slug, headline, published })
              say(`“${headline}” is no longer saved.`, () => toggleSaved({ slug, headline, published }))
              toText()
            }}
            unmark={(id) => {
              const undo = deleteHighlight(id)
              say('The highlight is removed.', undo)
              toText()
            }}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="button mt-6" onClick={() => setShown(shown + PAGE)}>
          {count(found.length - shown, 'more article')}
        </button>
      )}
      {all.length > 0 && found.length === 0 && <p className="mt-4">Nothing that is saved has these words.</p>}
    </div>
  )
}
