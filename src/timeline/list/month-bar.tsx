import { memo, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { filters as filtersMessages } from '#messages/filters'
import { timelineParts } from '#messages/parts/timeline-parts'
import type { Filters } from '../../app/data/filters.ts'
import { formatDate, formatPart, formatShortWeekday } from '../../ui/dates.ts'
import { findDate, findLine, type LoadDays } from './find-date.ts'
import type { Group } from './grouping.ts'
import { JumpForm } from './jump-form.tsx'
import { focusLine } from './line-element.ts'
import type { Lines } from './lines.ts'
import { MonthSelect } from './month-select.tsx'
import { useMissedDate } from './use-missed-date.ts'

interface Props {
  kind: Filters['by']
  lines: Lines
  /** The line at the top of the screen. */
  line: number
  loadDays: LoadDays | undefined
}

/** The notice about a missing date stays while its closest match is within this number of lines. */
const NOTICE_LINES = 3

/** Stays at the top of a long list. It shows the reader's position, and jumps to any month or day. */
export const MonthBar = memo(({ kind, lines, line, loadDays }: Props) => {
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const usesBrowserFind = useBrowserFind()
  const { rows } = lines
  const row = lines.rowsBefore(line)
  const group = lines.groupAt(line)
  const countText = filtersMessages.count[kind](rows)
  const date = hash.slice(1)
  const closest = useMissedDate(date, lines, loadDays)
  // Consecutive jumps are one history entry.
  const jump = (date: string) =>
    void navigate({ search, hash: `#${date}` }, { preventScrollReset: true, replace: hash !== '' })
  const notice = () => {
    if (usesBrowserFind) return timelineParts.findInPage(countText)
    if (!closest || Math.abs(closest.line - line) > NOTICE_LINES) return undefined
    const message = closest.date < date ? timelineParts.closestEarlier : timelineParts.closestLater
    return message(formatDate(date), formatDate(closest.date))
  }
  return (
    <>
      <div className="month-bar below-header screen-only sticky z-10 bg-paper sm:mt-4">
        <div className="flex min-h-11 items-center gap-x-3 border-b border-rule text-[0.9375rem]">
          <MonthSelect
            groups={lines.groups}
            group={group}
            jump={jump}
            focus={(month) => {
              const match = findLine(month, lines)
              if (match) focusLine(match.line)
            }}
          />
          {group && <DayOrWeek {...group} />}
          {group && (
            <JumpForm
              jump={async (date) => {
                const match = await findDate(date, lines, loadDays)
                jump(date)
                if (match) focusLine(match.line)
              }}
            />
          )}
          {[
            { positionOf: timelineParts.position[kind], width: 'max-sm:hidden' },
            { positionOf: timelineParts.shortPosition, width: 'sm:hidden' },
          ].map(({ positionOf, width }) => (
            <span key={width} className={`ms-auto whitespace-nowrap text-muted tabular-nums ${width}`}>
              {positionOf(row + 1, rows)}
            </span>
          ))}
        </div>
        <p role="status" className="absolute inset-x-0 top-full bg-paper text-sm text-muted">
          {notice()}
        </p>
      </div>
      <p className="print-only text-sm">{timelineParts.printedPart(countText)}</p>
    </>
  )
})

/** Returns true after the reader pressed the browser's key for finding text, which finds only what is in the page. */
function useBrowserFind(): boolean {
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!/^(?:Control|Meta|Shift|Alt)$/.test(event.key))
        setPressed((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f')
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return pressed
}

/** The week or the day of a group, next to its month. */
const DayOrWeek = ({ date, to }: Group) =>
  date.length === 10 && (
    <span className="whitespace-nowrap max-sm:sr-only">
      {to ? `${formatPart(date)} – ${formatPart(to)}` : `${formatShortWeekday(date)} ${formatPart(date)}`}
    </span>
  )
