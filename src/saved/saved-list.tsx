import { useMemo, useState } from 'react'
import { saved as savedMessages } from '#messages/saved'
import { deleteHighlight, toggleSaved } from '../app/storage/saved-items.ts'
import { fold } from '../archive/fold.ts'
import type { SavedGroup } from './group-by-article.ts'
import { SavedEntry } from './saved-entry.tsx'

/** The search field appears with more articles than this. */
const MANY = 8
/** The number of articles that are shown first, and added by each press of the button. */
const PAGE_SIZE = 50

type Order = 'saved' | 'published'

interface Props {
  /** Most recently saved first. */
  articles: readonly SavedGroup[]
  /** Called after something was removed. */
  onRemove: (message: string, undo: () => void) => void
}

/** The saved articles, with a search field if there are many. */
export function SavedList({ articles, onRemove }: Props) {
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<Order>('saved')
  const [limit, setLimit] = useState(PAGE_SIZE)
  const words = fold(query.trim())
  const found = useMemo(() => {
    const matching = words ? articles.filter((article) => matches(article, words)) : articles
    return order === 'saved' ? matching : matching.toSorted((a, b) => (a.published < b.published ? 1 : -1))
  }, [articles, words, order])

  return (
    <>
      {articles.length > MANY && (
        <div className="screen-only mt-2 flex flex-wrap gap-3">
          <input
            type="search"
            aria-label={savedMessages.search}
            placeholder={savedMessages.search}
            className="field w-full sm:w-64"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value)
              setLimit(PAGE_SIZE)
            }}
          />
          <label className="flex items-center gap-2 text-[0.9375rem] text-muted">
            {savedMessages.sort}
            <select
              className="field max-w-full text-[0.9375rem]"
              value={order}
              onChange={({ target }) => setOrder(target.value as Order)}
            >
              <option value="saved">{savedMessages.sortBy.saved}</option>
              <option value="published">{savedMessages.sortBy.published}</option>
            </select>
          </label>
        </div>
      )}
      <ul className="mt-4">
        {found.slice(0, limit).map((article) => {
          const { slug, headline, published } = article
          const toggle = () => toggleSaved({ slug, headline, published })
          return (
            <SavedEntry
              key={slug}
              article={article}
              remove={() => {
                toggle()
                onRemove(savedMessages.removed, toggle)
              }}
              deleteHighlight={(id) => onRemove(savedMessages.highlightDeleted, deleteHighlight(id))}
            />
          )
        })}
      </ul>
      {found.length > limit && (
        <button type="button" className="button mt-6" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {savedMessages.more(found.length - limit)}
        </button>
      )}
      {articles.length > 0 && found.length === 0 && <p className="mt-4">{savedMessages.noMatches}</p>}
    </>
  )
}

/** Returns true if the headline, a highlight or a note contains the folded words. */
const matches = ({ headline, highlights }: SavedGroup, words: string) =>
  [headline, ...highlights.flatMap(({ quote, note }) => [quote, note])].some((text) =>
    fold(text).includes(words),
  )
