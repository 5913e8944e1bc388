import type { ReactNode } from 'react'
import { timeline as timelineMessages } from '#messages/timeline'
import { formatDate, formatShortWeekday, formatTick } from '../../ui/dates.ts'

interface Props {
  /** The row's index in its list, from 0, and the number of rows. */
  index: number
  total: number
  /** The id of the element that names the row. */
  labelledBy: string
  /** The day, left of the spine. */
  day: ReactNode
  /** True for an event, which has a hollow mark; an article has a filled one. */
  hollow?: boolean
  children: ReactNode
}

/** The indentation of the text of a row. */
export const INDENT = 'ps-[calc(var(--day)+2.25rem)]'

/** A row on the spine. */
export const SpineRow = ({ index, total, labelledBy, day, hollow, children }: Props) => (
  <article
    aria-posinset={index + 1}
    aria-setsize={total}
    aria-labelledby={labelledBy}
    className="grid grid-cols-[var(--day)_1.5rem_1fr] pb-8"
  >
    {day}
    <span aria-hidden="true" className={`spine-mark mt-2.5 justify-self-center ${hollow ? 'hollow' : ''}`} />
    <div className="min-w-0 ps-3">{children}</div>
  </article>
)

/** Returns the month of a day or month, such as `Apr`. */
export const shortMonth = (date: string): string => formatTick(date.slice(0, 7), false)

interface DayNumberProps {
  /** A day, or a less precise date, or empty. */
  date: string
  /** Shown below the date. By default it is the weekday, or a remark that the date has no day. */
  below?: string | undefined
}

/** The number of a day, or what is known of its date. It is hidden from screen readers, for which the row has the whole date. */
export const DayNumber = ({ date, below }: DayNumberProps) =>
  date.length === 10 ? (
    <span aria-hidden="true">
      <span className="font-serif text-[1.625rem] leading-7 lining-nums">{Number(date.slice(8))}</span>
      <span className="block text-xs text-muted">{below ?? formatShortWeekday(date)}</span>
    </span>
  ) : (
    <span aria-hidden="true" className="block pt-1.5 text-xs text-muted">
      {date && <span className="block">{date.length === 7 ? shortMonth(date) : formatDate(date)}</span>}
      <span className="block">{below ?? (date ? timelineMessages.noDay : timelineMessages.noDate)}</span>
    </span>
  )

/**
 * Replaces a row whose card is being loaded or failed to load.
 * @param retry loads the card again; undefined while it is being loaded
 */
export const PendingRow = ({ retry }: { retry?: (() => void) | undefined }) => (
  <div data-pending={retry ? undefined : true} className={`pending-row text-muted ${INDENT}`}>
    {retry && (
      <p>
        {timelineMessages.cardFailed}{' '}
        <button
          type="button"
          className="link"
          onClick={({ currentTarget }) => {
            // The button disappears. Its line gets the focus.
            currentTarget.closest<HTMLElement>('[data-index]')?.focus({ preventScroll: true })
            retry()
          }}
        >
          {timelineMessages.retry}
        </button>
      </p>
    )}
  </div>
)
