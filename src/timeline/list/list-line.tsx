import { memo, type ReactNode } from 'react'
import { archive } from '../../app/data/archive.ts'
import { UNDATED } from '../../format/month-pages.ts'
import { formatDateWithWeekday, formatRange } from '../../ui/dates.ts'
import type { Group } from './grouping.ts'
import type { Lines } from './lines.ts'
import { INDENT } from './spine-row.tsx'

export interface ListLineProps {
  lines: Lines
  line: number
  /** True if only a part of the list is in the page. */
  long: boolean
  /** The space above the line, in pixels. */
  gap: number
  measure: (element: HTMLElement | null) => void
  /** Returns the number of rows of a group in words. */
  countLabel: (group: Group) => string
  /** @param heading the date of the heading above the row; undefined if there is none */
  row: (position: number, index: number, heading: string | undefined) => ReactNode
}

/** In an archive with fewer articles, headings have no counts. */
const COUNTS_FROM = 21

/** Returns `2018`, `March 2018`, `5 – 11 March 2018`, `Sunday 11 March 2018` or `Undated`. */
function headingText({ date, to }: Group): string {
  return to ? formatRange(date, to) : formatDateWithWeekday(date)
}

/** A line of a list, a row or a heading. It is memoised, because the list renders often while it scrolls. */
export const ListLine = memo(({ lines, line, long, gap, measure, countLabel, row }: ListLineProps) => {
  const content = lines.at(line)
  const isRow = 'position' in content
  return (
    <div
      data-index={line}
      ref={measure}
      tabIndex={-1}
      className={`flow-root ${isRow || long ? '' : 'stuck'}`}
      style={gap > 1 ? { marginTop: gap } : undefined}
    >
      {isRow ? (
        row(content.position, content.index, lines.groupAt(line)?.date)
      ) : (
        <h2
          id={content.date || UNDATED}
          tabIndex={-1}
          className={`caps flex flex-wrap items-baseline gap-x-3 pt-3 pb-2 text-xl sm:pt-6 sm:pb-3 ${INDENT}`}
        >
          {headingText(content)}
          {archive.articles >= COUNTS_FROM && (
            <span className="font-sans text-sm tracking-normal text-muted normal-case">
              {countLabel(content)}
            </span>
          )}
        </h2>
      )}
    </div>
  )
})
