import { useMemo } from 'react'
import { filterPanels as panelMessages } from '#messages/filter-panels'
import { filters as filtersMessages } from '#messages/filters'
import type { Filters } from '../../app/data/filters.ts'
import { countByTime, type Dataset } from '../../app/data/select.ts'
import { formatDate, formatPart } from '../../ui/dates.ts'
import { Tally } from '../../ui/tally.tsx'
import { type CountedPeriod, DAY, MONTH, periodsOf, YEAR } from './count-periods.ts'

interface Props {
  dataset: Dataset
  filters: Filters
  change: (changes: Partial<Filters>) => void
}

/** More periods than the days of a month are years, which scroll. */
const MAX_DAYS = 31

/**
 * Buttons for the years, for the months of the selected year and for the days of the selected month. The only year or
 * month counts as selected.
 */
export function PeriodButtons({ dataset, filters, change }: Props) {
  const selected = filters.from === filters.to ? filters.from : ''
  const counts = useMemo(() => countByTime(dataset, filters), [dataset, filters])
  const years = periodsOf(counts, YEAR)
  const year = selected.slice(0, YEAR) || only(years)
  const months = year ? periodsOf(counts, MONTH, year) : []
  const month = selected.length >= MONTH ? selected.slice(0, MONTH) : only(months)
  const days = month ? periodsOf(counts, DAY, month) : []
  return (
    <div className="space-y-1.5">
      {[
        { label: panelMessages.year, periods: years },
        { label: panelMessages.month, periods: months },
        { label: panelMessages.day, periods: days },
      ].map(
        ({ label, periods }) =>
          periods.length > 0 && (
            <div key={label} role="group" aria-label={label} className="gap-3 @md:flex">
              <span aria-hidden="true" className="block w-14 shrink-0 pt-1.5 text-sm text-muted">
                {label}
              </span>
              <div
                className={`flex flex-wrap gap-1 max-@md:-mx-2 ${periods.length > MAX_DAYS ? 'max-h-72 overflow-auto' : ''}`}
              >
                {periods.map(({ date, count }) => (
                  <button
                    key={date}
                    type="button"
                    id={`period-${date}`}
                    aria-pressed={selected === date}
                    className={`min-h-9 rounded-sm px-2 text-[0.9375rem] hover:bg-paper ${selected.startsWith(date) ? 'bg-paper font-semibold text-accent' : ''}`}
                    onClick={() =>
                      change(selected === date ? { from: '', to: '' } : { from: date, to: date })
                    }
                  >
                    <span aria-hidden="true">{formatPart(date)}</span>
                    <span className="sr-only">{formatDate(date)}</span>{' '}
                    <Tally number={count} label={filtersMessages.count[filters.by](count)} />
                  </button>
                ))}
              </div>
            </div>
          ),
      )}
    </div>
  )
}

const only = (periods: CountedPeriod[]) => (periods.length === 1 ? (periods[0]?.date ?? '') : '')
