import { type Filters, NO_FILTERS } from '../app/filters.ts'
import { formatDate } from '../ui/dates.ts'
import { countryName } from '../ui/words.ts'

interface Props {
  filters: Filters
  change: (some: Partial<Filters>) => void
}

/** The filters that are set, each with a way to clear it, and one to clear all. */
export function Chips({ filters, change }: Props) {
  const { q, countries, match, scope, from, to } = filters
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
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters that are set" className="mt-3 flex flex-wrap gap-2">
      {chips.map(({ label, clear }) => (
        <li key={label}>
          <button
            type="button"
            className="button min-h-9 rounded-full bg-raised"
            onClick={() => change(clear)}
            aria-label={`Clear ${label}`}
          >
            <bdi className="max-w-64 truncate">{label}</bdi>
            <span aria-hidden="true" className="text-accent">
              ×
            </span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            className="link min-h-9 px-2 text-[0.9375rem]"
            onClick={() => change({ ...NO_FILTERS, sort: filters.sort === 'oldest' ? 'oldest' : 'newest' })}
          >
            Clear all
          </button>
        </li>
      )}
    </ul>
  )
}
