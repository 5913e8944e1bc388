import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isDate } from '../../app/data/filters.ts'
import { formatDate, formatPart, formatShortWeekday } from '../../ui/dates.ts'
import { formatNumber } from '../../ui/words.ts'
import { elementOf, type Found, find, findDate } from './go-to.ts'
import { GoToDate } from './go-to-date.tsx'
import type { Group } from './grouping.ts'
import type { DateOf, Lines } from './lines.ts'

interface Props {
  lines: Lines
  /** The line at the top of the screen. */
  line: number
  /** Fetches days, where only months are known. */
  daysOf: (() => Promise<DateOf>) | undefined
}

/** How long a month that was chosen is shown as such, in milliseconds. */
const SETTLING = 500
/** How far from what was gone to one may be, in lines, for what is said of it to stand. */
const NEAR = 3

/** Stays at the top of a long list: says how far one is in it, and goes to any of its months or days, if it has any. */
export const MonthBar = memo(({ lines, line, daysOf }: Props) => {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const [finding, setFinding] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const group = lines.groupAt(line)
  const { rows } = lines
  const row = lines.rowsBefore(line)
  const sought = hash.slice(1)
  const missed = useMissed(sought, lines, daysOf)
  // Rows are measured as they come, and the place that was gone to moves a little until they all are.
  useEffect(() => {
    if (!chosen) return
    const timer = setTimeout(() => setChosen(undefined), SETTLING)
    return () => clearTimeout(timer)
  }, [chosen])
  // The browser's own search sees only what is in the page. It opens all the same.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!/^(?:Control|Meta|Shift|Alt)$/.test(event.key))
        setFinding((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  // From place to place is one step of the history.
  const go = (date: string) =>
    void navigate({ search, hash: `#${date}` }, { preventScrollReset: true, replace: hash !== '' })
  const parts = useMemo(() => partsOf(lines.groups), [lines])
  // Set here, not as its value: React would go through all months as the page moves.
  const select = useRef<HTMLSelectElement>(null)
  useLayoutEffect(() => {
    if (select.current) select.current.value = chosen ?? group?.date.slice(0, 7) ?? ''
  })
  const said = finding
    ? `The browser finds only what is near the screen. The search box (key /) finds words in all ${formatNumber(rows)}.`
    : missed &&
      Math.abs(missed.line - line) <= NEAR &&
      `Nothing of ${formatDate(sought)} here. The nearest ${missed.date < sought ? 'earlier' : 'later'} is of ${formatDate(missed.date)}.`
  return (
    <>
      <div className="month-bar furniture sticky top-0 z-10 mt-4 bg-paper">
        <div className="flex min-h-11 items-center gap-x-3 border-b border-rule text-[0.9375rem]">
          {parts.length > 1 ? (
            <select
              id="month"
              aria-label="Go to a month"
              className="field w-48 min-w-0 border-transparent text-[0.9375rem]"
              ref={select}
              onChange={({ target }) => {
                setChosen(target.value)
                go(target.value)
              }}
              // Arrow keys go from month to month, so the focus stays; Enter takes it along.
              onKeyDown={({ key, currentTarget }) => {
                const found = key === 'Enter' && find(currentTarget.value, lines)
                if (found) focusSoon(found.line)
              }}
            >
              <Options parts={parts} />
            </select>
          ) : (
            <span>{group && formatDate(group.date.slice(0, 7))}</span>
          )}
          {group && <Within {...group} />}
          {group && (
            <GoToDate
              go={async (date) => {
                const found = await findDate({ date, lines, daysOf })
                go(date)
                if (found) focusSoon(found.line)
              }}
            />
          )}
          {/* As wide as it can become, so that what stands beside it stays where it is. */}
          <span
            className="ml-auto whitespace-nowrap text-right text-muted tabular-nums"
            style={{ minWidth: `${formatNumber(rows).length * 2 + 3}ch` }}
          >
            {formatNumber(row + 1)} of {formatNumber(rows)}
          </span>
        </div>
        <p role="status" className="absolute inset-x-0 top-full bg-paper text-sm text-muted">
          {said}
        </p>
      </div>
      <p className="print-only text-sm">
        A part of a list of {formatNumber(rows)}: what stands near number {formatNumber(row + 1)}. The page of
        a month is printed as a whole.
      </p>
    </>
  )
})

/** What is there in place of a date that was gone to, if there is nothing of that date. */
function useMissed(date: string, lines: Lines, daysOf: Props['daysOf']) {
  const [missed, setMissed] = useState<Found>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: how days are fetched does not change what they are
  useEffect(() => {
    setMissed(undefined)
    if (!isDate(date)) return
    let left = false
    void findDate({ date, lines, daysOf }).then((found) => {
      const there = !found || found.date.startsWith(date) || date.startsWith(found.date)
      if (!left && !there) setMissed(found)
    })
    return () => {
      left = true
    }
  }, [date, lines])
  return missed
}

/** The week or the day of the month that is chosen beside it. */
function Within({ date, to }: Group) {
  if (date.length < 10) return null
  return (
    <span className="whitespace-nowrap max-sm:sr-only">
      {to ? `${formatPart(date)} – ${formatPart(to)}` : `${formatShortWeekday(date)} ${formatPart(date)}`}
    </span>
  )
}

/** About half a second of frames: a line that has just been gone to may not be in the page yet. */
const PATIENCE = 30

function focusSoon(line: number, left = PATIENCE) {
  const element = elementOf(line)?.querySelector<HTMLElement>('h2, a')
  if (element) element.focus({ preventScroll: true })
  else if (left > 0) requestAnimationFrame(() => focusSoon(line, left - 1))
}

/** The years or months of some groups, in their order. */
const partsOf = (groups: readonly Group[]): string[] => [
  ...new Set(groups.map(({ date }) => date.slice(0, 7))),
]

/** Years, or months by year. */
const Options = memo(({ parts }: { parts: string[] }) => {
  const years = new Map<string, string[]>()
  for (const part of parts) {
    const year = part.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), part])
  }
  const option = (part: string) => (
    <option key={part} value={part}>
      {formatDate(part)}
    </option>
  )
  return [...years].map(([year, own]) =>
    own[0] === year ? (
      option(year)
    ) : (
      <optgroup key={year} label={year}>
        {own.map(option)}
      </optgroup>
    ),
  )
})
