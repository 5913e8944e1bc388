import { memo, type ReactNode } from 'react'
import { archive } from '../../app/data/archive.ts'
import { formatDate, formatRange, formatWeekday } from '../../ui/dates.ts'
import type { Group } from './grouping.ts'
import type { Lines } from './lines.ts'
import { INDENT } from './spine-row.tsx'

/** `2018`, `March 2018`, `5 – 11 March 2018`, `Sunday 11 March 2018` */
const headingOf = ({ date, to }: Group): string =>
  to ? formatRange(date, to) : `${date.length === 10 ? `${formatWeekday(date)} ` : ''}${formatDate(date)}`

export interface LineProps {
  lines: Lines
  line: number
  /** Whether its list is in the page in parts only. */
  long: boolean
  /** How much room is left above it, in pixels. */
  gap: number
  measure: (element: HTMLElement | null) => void
  /** How many rows a group has, in words. */
  tally: (group: Group) => string
  /** @param inYear whether it stands under a year, so that its month must be said */
  row: (place: number, index: number, inYear: boolean) => ReactNode
}

/** A line of a list, a row or a heading, made anew only where it is another: the list is drawn several times as it moves. */
export const Line = memo(({ lines, line, long, gap, measure, tally, row }: LineProps) => {
  const at = lines.at(line)
  const isRow = 'place' in at
  return (
    <div
      data-index={line}
      ref={measure}
      tabIndex={-1}
      className={`flow-root ${isRow || long ? '' : 'stuck'}`}
      style={gap > 1 ? { marginTop: gap } : undefined}
    >
      {isRow ? (
        row(at.place, at.index, lines.groupAt(line)?.date.length === 4)
      ) : (
        <h2
          id={at.date}
          tabIndex={-1}
          className={`caps flex flex-wrap items-baseline gap-x-3 pt-6 pb-3 text-xl ${INDENT}`}
        >
          {headingOf(at)}
          {archive.articles > 20 && (
            <span className="font-sans text-sm tracking-normal text-muted normal-case">{tally(at)}</span>
          )}
        </h2>
      )}
    </div>
  )
})
