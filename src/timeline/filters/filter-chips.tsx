import { useEffect, useRef } from 'react'
import { filters as filtersMessages } from '#messages/filters'
import { activeFilters } from '../../app/data/active-filters.ts'
import { useFacet } from '../../app/data/facets.ts'
import { type Filters, NO_FILTERS } from '../../app/data/filters.ts'

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
}

/** The active filters. Each has a button that removes it, and one button removes all. */
export function FilterChips({ filters, change }: Props) {
  const publications = useFacet('publications', filters.publications.length > 0)
  const languages = useFacet('languages', filters.languages.length > 0)
  const chips = activeFilters(filters, { publications: publications.data, languages: languages.data })
  // A removed chip loses the focus: it moves to the next chip, or to the button of the date filter.
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('button[aria-label]')
    const next = buttons?.[Math.min(removed.current, buttons.length - 1)]
    removed.current = undefined
    ;(next ?? document.getElementById('dates-button'))?.focus()
  })
  const remove = (index: number, changes: Partial<Filters>) => {
    removed.current = index
    change(changes)
  }

  // Their names are in the facets.
  if (publications.isLoading || languages.isLoading) return <div className="mt-3 h-9" />
  if (chips.length === 0) return null
  return (
    <ul ref={list} aria-label={filtersMessages.active} className="mt-3 flex flex-wrap gap-2">
      {chips.map(({ label, removal }, index) => (
        <li key={label}>
          <button
            type="button"
            id={`chip-${label}`}
            className="button min-h-9 rounded-full bg-raised"
            onClick={() => remove(index, removal)}
            aria-label={filtersMessages.remove(label)}
          >
            <bdi className="max-w-[min(16rem,60vw)] truncate">{label}</bdi>
            <span aria-hidden="true" className="screen-only text-accent">
              ×
            </span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="link screen-only min-h-9 px-2 text-[0.9375rem]"
            onClick={() =>
              remove(0, {
                ...NO_FILTERS,
                by: filters.by,
                sort: filters.q ? '' : filters.sort,
              })
            }
          >
            {filtersMessages.clearAll}
          </button>
        </li>
      )}
    </ul>
  )
}
