import './recent-searches.css'
import { type RefObject, useEffect, useId, useState } from 'react'
import { frameParts } from '#messages/parts/frame-parts'
import { forgetSearch, forgetSearches, useRecentSearches } from '../storage/recent-searches.ts'

interface Props {
  /** The search box, which keeps the focus. */
  input: RefObject<HTMLInputElement | null>
  choose: (query: string) => void
}

/**
 * The reader's last searches below the empty search box, as the list of a combobox: arrow keys go through it, Enter
 * searches again, Delete removes a search, and Escape closes the list.
 */
export function RecentSearches({ input, choose }: Props) {
  const searches = useRecentSearches()
  const [closed, setClosed] = useState(false)
  const [selected, setSelected] = useState(-1)
  const id = useId()
  const open = !closed && searches.length > 0
  // The last option removes all.
  const last = searches.length
  const remove = (query: string) => {
    forgetSearch(query)
    setSelected((index) => Math.min(index, searches.length - 2))
  }
  const run = (index: number) => {
    const query = searches[index]
    if (query === undefined) forgetSearches()
    else choose(query)
  }

  useEffect(() => {
    const box = input.current
    if (!box) return
    const onKeyDown = (event: KeyboardEvent) => {
      const { key } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const query = searches[selected]
      if (key === 'ArrowDown' && !open) setClosed(false)
      else if (!open) return
      else if (key === 'ArrowDown') setSelected(selected === last ? -1 : selected + 1)
      else if (key === 'ArrowUp') setSelected(selected === -1 ? last : selected - 1)
      else if (key === 'Escape') setClosed(true)
      else if (key === 'Enter' && selected >= 0) run(selected)
      else if (key === 'Delete' && query !== undefined) remove(query)
      else return
      event.preventDefault()
    }
    box.addEventListener('keydown', onKeyDown)
    box.setAttribute('aria-expanded', String(open))
    if (open) box.setAttribute('aria-controls', id)
    if (open && selected >= 0) box.setAttribute('aria-activedescendant', `${id}-${selected}`)
    return () => {
      box.removeEventListener('keydown', onKeyDown)
      box.setAttribute('aria-expanded', 'false')
      box.removeAttribute('aria-controls')
      box.removeAttribute('aria-activedescendant')
    }
  })

  if (!open) return null
  const option = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option',
    'aria-selected': index === selected,
    onPointerMove: () => setSelected(index),
    onClick: () => run(index),
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere in it leaves the focus in the search box
    <div
      className="absolute top-full start-0 z-20 mt-1 w-full sm:w-72 border border-ink bg-paper text-[0.9375rem] shadow-lg"
      onMouseDown={(event) => event.preventDefault()}
    >
      <p aria-hidden="true" className="px-3 pt-2 pb-1 text-sm text-muted">
        {frameParts.recentSearches}
      </p>
      <div id={id} role="listbox" aria-label={frameParts.recentSearches} className="recent-searches">
        {searches.map((query, index) => (
          <div key={query} {...option(index)}>
            <bdi className="min-w-0 grow truncate">{query}</bdi>
            {/* Delete does the same by keyboard. An option has no other controls for screen readers. */}
            <span
              aria-hidden="true"
              title={frameParts.removeSearch(query)}
              className="remove"
              onClick={(event) => {
                event.stopPropagation()
                remove(query)
              }}
            >
              ×
            </span>
          </div>
        ))}
        <div {...option(last)}>
          <span className="text-accent">{frameParts.clearSearches}</span>
        </div>
      </div>
      <p
        aria-hidden="true"
        className="border-t border-rule px-3 py-1.5 text-sm text-muted pointer-coarse:hidden"
      >
        {frameParts.recentSearchKeys}
      </p>
    </div>
  )
}
