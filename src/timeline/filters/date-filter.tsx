import { type FormEvent, useEffect, useState } from 'react'
import { filterPanels as panelMessages } from '#messages/filter-panels'
import { typedDates } from '#messages/parts/typed-dates'
import { type Filters, inOrder } from '../../app/data/filters.ts'
import { useDataset } from '../../app/data/selection.ts'
import { dateExamples, dateForms, parseTypedDate } from '../../app/data/typed-date.ts'
import { LoadFailure } from '../../ui/load-failure.tsx'
import { PeriodButtons } from './period-buttons.tsx'

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
  /** The country whose page this is. */
  countryCode: string | undefined
}

type Field = 'from' | 'to'
const FIELDS: readonly Field[] = ['from', 'to']

/** Years, months and days with the number of results of each, and two fields for other dates. */
export function DateFilter({ filters, change, countryCode }: Props) {
  const { dataset, error, retry } = useDataset(filters, countryCode, 'dates')
  const [typed, setTyped] = useState({ from: filters.from, to: filters.to })
  const [problem, setProblem] = useState<{ field: Field; text: string }>()
  useEffect(() => setTyped({ from: filters.from, to: filters.to }), [filters.from, filters.to])

  const days = dataset?.entries.times.flatMap(([date]) => date || [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const from = parseTypedDate(typed.from)
    const to = parseTypedDate(typed.to)
    if (from === undefined || to === undefined) {
      const field = from === undefined ? 'from' : 'to'
      setProblem({ field, text: typedDates.invalid(typed[field].trim(), dateForms()) })
      document.getElementById(`date-${field}`)?.focus()
      return
    }
    setProblem(undefined)
    change(inOrder({ from, to }))
  }

  return (
    <form onSubmit={submit} noValidate className="mt-3 border border-rule bg-raised p-4">
      {dataset && <PeriodButtons dataset={dataset} filters={filters} change={change} />}
      {error && !dataset && <LoadFailure message={panelMessages.datesFailed} error={error} retry={retry} />}
      <div className="mt-4 flex flex-wrap items-end gap-3">
        {FIELDS.map((field) => (
          <label key={field} className="flex flex-col text-sm text-muted">
            {panelMessages[field]}
            <input
              id={`date-${field}`}
              className="field mt-1 w-36"
              placeholder={days?.at(field === 'from' ? 0 : -1)}
              autoComplete="off"
              value={typed[field]}
              aria-invalid={problem?.field === field}
              aria-describedby="date-hint"
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            />
          </label>
        ))}
        <button type="submit" className="button">
          {panelMessages.apply}
        </button>
        {(filters.from || filters.to) && (
          <button type="button" className="link min-h-10 px-2" onClick={() => change({ from: '', to: '' })}>
            {panelMessages.clearDates}
          </button>
        )}
      </div>
      <p id="date-hint" className="mt-2 text-sm text-muted" aria-live="polite">
        {problem ? <strong className="text-accent">{problem.text}</strong> : typedDates.hint(dateExamples())}
      </p>
    </form>
  )
}
