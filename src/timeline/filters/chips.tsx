import { useEffect, useRef } from 'react'
import { type Filters, NO_FILTERS } from '../../app/data/filters.ts'
import { formatDate } from '../../ui/dates.ts'
import { countryName } from '../../ui/words.ts'

interface Props {
  filters: Filters
  change: (some: Partial<Filters>) => void
}

/** The filters that are set, each with a way to clear it, and one to clear all. */
export function Chips({ filters, change }: Props) {
  const { q, countries, match, scope, from, to, by } = filters
  const chips: { label: string; clear: Partial<Filters> }[] = []
  if (q) chips.push({ label: `“${q}”`, clear: { q: '' } })
  for (const code of countries)
    chips.push({
      label: countryName(code),
      clear: { countries: countries.filter((other) => other !== code) },
    })
  if (match === 'all' && countries.length > 1) chips.push({ label: 'all of them', clear: { match: 'any' } })
  if (scope === 'about') chips.push({ label: 'what it is about', clear: { scope: 'mention' } })
  if (from && from === to) chips.push({ label: formatDate(from), clear: { from: '', to: '' } })
  else {
    if (from) chips.push({ label: `from ${formatDate(from)}`, clear: { from: '' } })
    if (to) chips.push({ label: `to ${formatDate(to)}`, clear: { to: '' } })
  }

  // The chip that was cleared is gone, and the focus with it: it goes to the next one, or to the panels' buttons.
  const list = useRef<HTMLUListElement>(null)
  const cleared = useRef<number>(undefined)
  useEffect(() => {
    if (cleared.current === undefined) return
    const left = list.current?.querySelectorAll<HTMLElement>('button[aria-label]')
    const next = left?.[Math.min(cleared.current, left.length - 1)]
    cleared.current = undefined
    ;(next ?? document.getElementById('dates-button'))?.focus()
  })
  const clearing = (index: number, some: Partial<Filters>) => {
    cleared.current = index
    change(some)
  }

  if (chips.length === 0) return null
  return (
    <ul ref={list} aria-label="Filters that are set" className="mt-3 flex flex-wrap gap-2">
      {chips.map(({ label, clear }, index) => (
        <li key={label}>
          <button
            type="button"
            id={`chip-${label}`}
            className="button min-h-9 rounded-full bg-raised"
            onClick={() => clearing(index, clear)}
            aria-label={`Clear ${label}`}
          >
            <bdi className="max-w-[min(16rem,60vw)] truncate">{label}</bdi>
            <span aria-hidden="true" className="furniture text-accent">
              ×
            </span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="link furniture min-h-9 px-2 text-[0.9375rem]"
            onClick={() =>
              clearing(0, { ...NO_FILTERS, by, sort: filters.sort === 'oldest' ? 'oldest' : 'newest' })
            }
          >
            Clear all
          </button>
        </li>
      )}
    </ul>
  )
}
