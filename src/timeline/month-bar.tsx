import { memo, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { formatDate } from '../ui/dates.ts'
import { formatNumber } from '../ui/words.ts'
import type { Lines, Month } from './lines.ts'

interface Props {
  lines: Lines
  /** The line at the top of the screen. */
  line: number
  rows: number
}

/** How long a month that was chosen is shown as such, in milliseconds. */
const SETTLING = 500

/** Stays at the top of a long list: says how far one is in it, and goes to any of its months, if it has any. */
export function MonthBar({ lines, line, rows }: Props) {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const [finding, setFinding] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const month = lines.monthAt(line)
  const at = lines.at(line)
  const row = 'place' in at ? at.index : at.first
  // Rows are measured as they come, and the place that was gone to moves a little until they all are.
  useEffect(() => {
    if (!chosen) return
    const timer = setTimeout(() => setChosen(undefined), SETTLING)
    return () => clearTimeout(timer)
  }, [chosen])
  // What comes into view by Tab must not come to lie under the bar.
  useEffect(() => {
    document.documentElement.classList.add('has-bar')
    return () => document.documentElement.classList.remove('has-bar')
  }, [])
  // The browser's own search sees only what is in the page. It opens all the same.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!/^(?:Control|Meta|Shift|Alt)$/.test(event.key))
        setFinding((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <div className="month-bar furniture sticky top-0 z-10 mt-4 bg-paper">
      <div className="flex min-h-11 items-center justify-between gap-x-4 border-b border-rule text-[0.9375rem]">
        {lines.months.length > 1 ? (
          <select
            id="month"
            aria-label="Go to a month"
            className="field min-w-0 border-transparent text-[0.9375rem]"
            value={chosen ?? month?.month}
            onChange={({ target }) => {
              setChosen(target.value)
              // From month to month is one step of the history.
              const replace = hash !== ''
              void navigate({ search, hash: `#${target.value}` }, { preventScrollReset: true, replace })
            }}
            // Arrow keys go from month to month, so the focus stays; Enter takes it along.
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') focusSoon(currentTarget.value)
            }}
          >
            <Options months={lines.months} />
          </select>
        ) : (
          <span>{month && formatDate(month.month)}</span>
        )}
        <span className="whitespace-nowrap text-muted tabular-nums">
          {formatNumber(row + 1)} of {formatNumber(rows)}
        </span>
      </div>
      <p role="status" className="text-sm text-muted">
        {finding &&
          `The browser finds only what is near the screen. The search box (key /) finds words in all ${formatNumber(rows)}.`}
      </p>
    </div>
  )
}

/** About half a second of frames: a heading that has just been gone to may not be in the page yet. */
const PATIENCE = 30

function focusSoon(id: string, left = PATIENCE) {
  const element = document.getElementById(id)
  if (element) element.focus({ preventScroll: true })
  else if (left > 0) requestAnimationFrame(() => focusSoon(id, left - 1))
}

/** The months, by year. */
const Options = memo(({ months }: { months: Month[] }) => {
  const years = new Map<string, Month[]>()
  for (const each of months) {
    const year = each.month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), each])
  }
  return [...years].map(([year, own]) => (
    <optgroup key={year} label={year}>
      {own.map(({ month }) => (
        <option key={month} value={month}>
          {formatDate(month)}
        </option>
      ))}
    </optgroup>
  ))
})
