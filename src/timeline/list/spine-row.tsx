import type { ReactNode } from 'react'
import { formatPart, formatShortWeekday } from '../../ui/dates.ts'

interface Props {
  /** Its place among those shown, from 0, and how many those are. */
  index: number
  total: number
  labelledBy: string
  /** What stands before the line: its day. */
  day: ReactNode
  /** A thing that happened has a hollow mark, a published article a filled one. */
  hollow?: boolean
  children: ReactNode
}

/** How far the text of a row stands from the left. */
export const INDENT = 'pl-[4.875rem] sm:pl-[5.75rem]'

/** A row on the spine. */
export function SpineRow({ index, total, labelledBy, day, hollow, children }: Props) {
  return (
    <article
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-labelledby={labelledBy}
      className="grid grid-cols-[2.625rem_1.5rem_1fr] pb-8 sm:grid-cols-[3.5rem_1.5rem_1fr]"
    >
      {day}
      <span
        aria-hidden="true"
        className={`spine-mark mt-2.5 justify-self-center ${hollow ? 'hollow' : ''}`}
      />
      <div className="min-w-0 pl-3">{children}</div>
    </article>
  )
}

/** `Apr`, the month of a day or of itself. */
export const shortMonth = (date: string) => formatPart(date.slice(0, 7)).slice(0, 3)

/** The number of a day, and its weekday or something else below. What stands with them says the day in full. */
export const DayNumber = ({ day, below }: { day: string; below?: string | undefined }) => (
  <span aria-hidden="true">
    <span className="font-serif text-[1.625rem] leading-7 lining-nums">{Number(day.slice(8))}</span>
    <span className="block text-xs text-muted">{below ?? formatShortWeekday(day)}</span>
  </span>
)

/** Stands for a row whose card is on its way, or could not be loaded. */
export function PendingRow({ retry }: { retry?: (() => void) | undefined }) {
  return (
    <div data-pending={retry ? undefined : true} className={`h-[9.875rem] text-muted ${INDENT}`}>
      {retry && (
        <p>
          This card could not be loaded.{' '}
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              // The button goes, and the focus stays with its line.
              currentTarget.closest<HTMLElement>('[data-index]')?.focus({ preventScroll: true })
              retry()
            }}
          >
            Try again
          </button>
        </p>
      )}
    </div>
  )
}
