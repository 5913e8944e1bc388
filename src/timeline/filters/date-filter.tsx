import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { type Filters, nounOf } from '../../app/data/filters.ts'
import { type Dataset, timesLeft } from '../../app/data/select.ts'
import { useDataset } from '../../app/data/selection.ts'
import { countOverlapping } from '../../format/periods.ts'
import { formatDate, formatPart } from '../../ui/dates.ts'
import { LoadFailure } from '../../ui/load-state.tsx'
import { Tally } from '../../ui/tally.tsx'
import { dateOf, EXAMPLES } from './typed-date.ts'

interface Props {
  filters: Filters
  change: (some: Partial<Filters>) => void
  within: string | undefined
}

const FIELDS = ['from', 'to'] as const

/** Years, months and days with what each would give, and two fields for any others: the strip's plain form. */
export function DateFilter({ filters, change, within }: Props) {
  const { dataset, error, retry } = useDataset(filters, within, 'dates')
  const [draft, setDraft] = useState({ from: filters.from, to: filters.to })
  const [wrong, setWrong] = useState<{ field: 'from' | 'to'; why: string }>()
  useEffect(() => setDraft({ from: filters.from, to: filters.to }), [filters.from, filters.to])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const from = dateOf(draft.from)
    const to = dateOf(draft.to)
    if (from === undefined || to === undefined) {
      const bad = from === undefined ? 'from' : 'to'
      setWrong({ field: bad, why: `“${draft[bad].trim()}” is no date: write ${EXAMPLES}.` })
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
      {dataset && <Periods dataset={dataset} filters={filters} change={change} />}
      {error && !dataset && <LoadFailure what="What days there are" error={error} retry={retry} />}
      <div className="mt-4 flex flex-wrap items-end gap-3">
        {FIELDS.map((field) => (
          <label key={field} className="flex flex-col text-sm text-muted">
            {field === 'from' ? 'From' : 'To'}
            <input
              id={`date-${field}`}
              className="field mt-1 w-36"
              placeholder={dataset?.entries.times.at(field === 'from' ? 0 : -1)?.[0]}
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
          `A year, a month or a day: ${EXAMPLES}.`
        )}
      </p>
    </form>
  )
}

/** The years; the months of the one that is chosen, or of the only one; the days of the month, likewise. */
function Periods({ dataset, filters, change }: Pick<Props, 'filters' | 'change'> & { dataset: Dataset }) {
  const noun = nounOf(filters)
  const chosen = filters.from === filters.to ? filters.from : ''
  const left = useMemo(() => timesLeft(dataset, filters), [dataset, filters])
  const years = periodsOf(left, YEAR)
  const year = chosen.slice(0, YEAR) || only(years)
  const months = year ? periodsOf(left, MONTH, year) : []
  const month = chosen.slice(0, MONTH).length === MONTH ? chosen.slice(0, MONTH) : only(months)
  const ofMonth = month ? periodsOf(left, DAY, month) : []
  return (
    <div className="space-y-1.5">
      {[
        { name: 'Year', periods: years },
        { name: 'Month', periods: months },
        { name: 'Day', periods: ofMonth },
      ].map(
        ({ name, periods }) =>
          periods.length > 0 && (
            <div key={name} role="group" aria-label={name} className="flex gap-3">
              <span aria-hidden="true" className="w-14 shrink-0 pt-1.5 text-sm text-muted">
                {name}
              </span>
              <div className="flex max-h-72 flex-wrap gap-x-1 gap-y-1 overflow-auto">
                {periods.map(([key, number]) => (
                  <button
                    key={key}
                    type="button"
                    id={`period-${key}`}
                    aria-pressed={chosen === key}
                    className={`min-h-9 rounded-sm px-2 text-[0.9375rem] hover:bg-paper ${chosen.startsWith(key) ? 'bg-paper font-semibold text-accent' : ''}`}
                    onClick={() => change(chosen === key ? { from: '', to: '' } : { from: key, to: key })}
                  >
                    {formatPart(key)}
                    <span className="sr-only">{formatDate(key).slice(formatPart(key).length)}</span>{' '}
                    <Tally number={number} noun={noun} />
                  </button>
                ))}
              </div>
            </div>
          ),
      )}
    </div>
  )
}

const [YEAR, MONTH, DAY] = [4, 7, 10] as const

/**
 * The years, months or days that any of the times begins or ends in, with how many share a day with each.
 * @param length of a date of that exactness
 * @param inside the year or month whose parts are wanted
 */
function periodsOf(
  { times, sizes }: ReturnType<typeof timesLeft>,
  length: number,
  inside = '',
): [key: string, number: number][] {
  const keys = new Set<string>()
  times.forEach((ends, run) => {
    if (sizes[run] === 0) return
    for (const date of ends)
      if (date.length >= length && date.startsWith(inside)) keys.add(date.slice(0, length))
  })
  const sorted = [...keys].sort()
  const counts = countOverlapping(
    sorted.map((key) => ({ from: key, to: key })),
    times,
    sizes,
  )
  return sorted.map((key, index) => [key, counts[index] ?? 0])
}

const only = (periods: [key: string, number: number][]) =>
  periods.length === 1 ? (periods[0]?.[0] ?? '') : ''
