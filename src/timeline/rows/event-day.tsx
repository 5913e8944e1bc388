import { timeline as timelineMessages } from '#messages/timeline'
import { formatDate, formatPart, formatRange } from '../../ui/dates.ts'
import { DayNumber, shortMonth } from '../list/spine-row.tsx'

interface Props {
  date: string
  /** The last day or month of a span; otherwise the same as `date`. */
  last: string
  /** The date of the heading above. */
  heading: string | undefined
}

/** The day of an event, left of the spine. Below it is the end of a span, or a remark that a month has no day. */
export function EventDay({ date, last, heading }: Props) {
  const span = last !== date
  const until = span && timelineMessages.until(shortEnd(date, last))
  return (
    <time dateTime={date} className="pe-1 text-end leading-tight">
      <span className="sr-only">{span ? formatRange(date, last) : formatDate(date)}</span>
      <DayNumber
        date={date}
        below={until || (heading?.length === 4 && date.length === 10 ? shortMonth(date) : undefined)}
      />
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
