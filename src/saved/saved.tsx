import { useMemo, useState } from 'react'
import { saved as savedMessages } from '#messages/saved'
import { Head } from '../app/frame/head.tsx'
import { useSavedItems } from '../app/storage/saved-items.ts'
import { focusMain } from '../ui/focus-main.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { Backup } from './backup.tsx'
import { groupByArticle } from './group-by-article.ts'
import { SavedList } from './saved-list.tsx'

/** The page of saved articles, highlights and notes. */
export function Saved() {
  const items = useSavedItems()
  const hydrated = useHydrated()
  const [status, setStatus] = useState<{ text: string; undo?: (() => void) | undefined }>()
  const articles = useMemo(() => groupByArticle(items), [items])
  const announce = (message: string, undo?: () => void) => setStatus({ text: message, undo })
  const undo = () => {
    status?.undo?.()
    announce(savedMessages.undone)
    focusMain()
  }

  return (
    <div className="pt-8">
      <Head title={savedMessages.title} description={savedMessages.description} page="saved" />
      <h1 className="font-serif text-3xl font-semibold">{savedMessages.title}</h1>
      {/* The build cannot know what the reader saved, so everything appears at once when it is known. */}
      {hydrated ? (
        <>
          <p className="mt-2 max-w-prose text-muted">
            {articles.length > 0
              ? savedMessages.summary(items.articles.length, items.highlights.length)
              : savedMessages.none}
          </p>
          <p className="max-w-prose text-sm text-muted">{savedMessages.storedHere}</p>
          <div className="screen-only">
            <Backup announce={announce} />
            <p role="status" className="mt-3 min-h-6 text-[0.9375rem]">
              {status?.text}{' '}
              {status?.undo && (
                <button type="button" className="link min-h-6" onClick={undo}>
                  {savedMessages.undo}
                </button>
              )}
            </p>
          </div>
          <SavedList
            articles={articles}
            onRemove={(message, undo) => {
              announce(message, undo)
              // The button that had the focus has disappeared.
              focusMain()
            }}
          />
        </>
      ) : (
        <p className="pending mt-2 max-w-prose text-muted">{savedMessages.loading}</p>
      )}
    </div>
  )
}
