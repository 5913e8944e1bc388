import { type FormEvent, useEffect, useState } from 'react'
import { type Filters, isDate } from '../app/filters.ts'

interface Props {
  filters: Filters
  change: (some: Partial<Filters>) => void
}

const FIELDS = ['from', 'to'] as const

/** Two fields for a year, a month or a day each: the strip's plain form. */
export function DateFilter({ filters, change }: Props) {
  const [draft, setDraft] = useState({ from: filters.from, to: filters.to })
  const [wrong, setWrong] = useState<{ field: 'from' | 'to'; why: string }>()
  useEffect(() => setDraft({ from: filters.from, to: filters.to }), [filters.from, filters.to])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const from = draft.from.trim()
    const to = draft.to.trim()
    const bad = FIELDS.find((field) => draft[field].trim() && !isDate(draft[field].trim()))
    if (bad) {
      setWrong({ field: bad, why: `“${draft[bad].trim()}” is no date: write 2020, 2020-04 or 2020-04-11.` })
      document.getElementById(`date-${bad}`)?.focus()
      return
    }
    if (from && to && from > to && !from.startsWith(to)) {
      setWrong({ field: 'to', why: `${to} is before ${from}.` })
      document.getElementById('date-to')?.focus()
      return
    }
    setWrong(undefined)
    change({ from, to })
  }

  return (
    <form onSubmit={submit} noValidate className="mt-3 border border-rule bg-raised p-4">
      <div className="flex flex-wrap items-end gap-3">
        {FIELDS.map((field) => (
          <label key={field} className="flex flex-col text-sm text-muted">
            {field === 'from' ? 'From' : 'To'}
            <input
              id={`date-${field}`}
              className="field w-36"
              placeholder="2020-04-11"
              autoComplete="off"
              value={draft[field]}
              aria-invalid={wrong?.field === field}
              aria-describedby="date-hint"
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit" className="button">
          Show
        </button>
        {(filters.from || filters.to) && (
          <button type="button" className="link min-h-10 px-2" onClick={() => change({ from: '', to: '' })}>
            Any date
          </button>
        )}
      </div>
      <p id="date-hint" className="mt-2 text-sm text-muted" aria-live="polite">
        {wrong ? (
          <strong className="text-accent">{wrong.why}</strong>
        ) : (
          'A year, a month or a day: 2020, 2020-04 or 2020-04-11.'
        )}
      </p>
    </form>
  )
}
