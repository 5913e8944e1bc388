import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { timelineParts } from '#messages/parts/timeline-parts'
import { UNDATED } from '../../format/month-pages.ts'
import { formatDate } from '../../ui/dates.ts'
import type { Group } from './grouping.ts'

/** The time for which a selected month is shown as such, in milliseconds. Meanwhile rows are measured and the list moves a little. */
const SETTLING = 500

interface Props {
  groups: readonly Group[]
  /** The group at the top of the screen. */
  group: Group | undefined
  jump: (date: string) => void
  /** Moves the focus to the heading of a month. */
  focus: (date: string) => void
}

/** Shows the month at the top of the screen, and jumps to another one. With a single month, it is plain text. */
export function MonthSelect({ groups, group, jump, focus }: Props) {
  const months = useMemo(() => [...new Set(groups.map(monthOf))], [groups])
  const [selected, setSelected] = useState<string>()
  useEffect(() => {
    if (!selected) return
    const timer = setTimeout(() => setSelected(undefined), SETTLING)
    return () => clearTimeout(timer)
  }, [selected])
  const select = useRef<HTMLSelectElement>(null)
  // Set directly: with the value property, React would visit all options whenever the page scrolls.
  useLayoutEffect(() => {
    if (select.current) select.current.value = selected ?? (group ? monthOf(group) : '')
  })
  if (months.length <= 1) return <span>{group && nameOf(monthOf(group))}</span>
  return (
    <select
      id="month"
      aria-label={timelineParts.jumpToMonth}
      className="field w-36 shrink-0 border-transparent max-sm:px-0 sm:w-48 text-[0.9375rem]"
      ref={select}
      onChange={({ target }) => {
        setSelected(target.value)
        jump(target.value)
      }}
      // Arrow keys change the month and keep the focus; Enter moves it to the list.
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') focus(currentTarget.value)
      }}
    >
      <Options months={months} />
    </select>
  )
}

/** Returns the month of a group, or its year if it is a whole year, or UNDATED. */
const monthOf = ({ date }: Group) => date.slice(0, 7) || UNDATED

const nameOf = (month: string) => formatDate(month === UNDATED ? '' : month)

/** The months by year. A year that is one group is an option itself, and so are undated rows. */
const Options = memo(({ months }: { months: string[] }) => {
  const years = new Map<string, string[]>()
  for (const month of months) {
    const year = month === UNDATED ? UNDATED : month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), month])
  }
  const option = (month: string) => (
    <option key={month} value={month}>
      {nameOf(month)}
    </option>
  )
  return [...years].map(([year, months]) =>
    months[0] === year ? (
      option(year)
    ) : (
      <optgroup key={year} label={year}>
        {months.map(option)}
      </optgroup>
    ),
  )
})
