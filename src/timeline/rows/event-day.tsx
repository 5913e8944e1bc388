import { timeline as timelineMessages } from '#messages/timeline'
import { formatDate, formatPart, formatRange } from '../../ui/dates.ts'
import { DayNumber, shortMonth } from '../list/spine-row.tsx'

interface Props {
  date: string
  /** The last day or month of a span; otherwise the same as `date`. */
  last: string
  /** True if the heading above names a year only. */
  underYear: boolean
}

/** The day of an event, left of the spine. Below it is the end of a span, or a remark that a month has no day. */
export function EventDay({ date, last, underYear }: Props) {
  const span = last !== date
  const until = span && timelineMessages.until(shortEnd(date, last))
  return (
    <time dateTime={date} className="pr-1 text-right leading-tight">
      <span className="sr-only">{span ? formatRange(date, last) : formatDate(date)}</span>
      {date.length === 10 ? (
        <DayNumber day={date} below={until || (underYear ? shortMonth(date) : undefined)} />
      ) : (
        <span aria-hidden="true" className="block pt-1.5 text-xs whitespace-nowrap text-muted">
          <span className="block">{date.length === 7 ? shortMonth(date) : formatDate(date)}</span>
          <span className="block">{until || timelineMessages.noDay}</span>
        </span>
      )}
    </time>
  )
}

/** Returns the end of a span without the parts that equal the beginning: `12`, `3 May`, `3 May 1989`. */
const shortEnd = (date: string, last: string) =>
  [
    last.length === 10 && formatPart(last),
    last.slice(0, 7) !== date.slice(0, 7) && shortMonth(last),
    last.slice(0, 4) !== date.slice(0, 4) && last.slice(0, 4),
  ]
    .filter(Boolean)
    .join(' ')
