import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { timelineParts } from '#messages/parts/timeline-parts'
import { lastDay } from '../../app/data/archive.ts'
import { type Filters, isDate } from '../../app/data/filters.ts'
import { lowerBound } from '../../format/lower-bound.ts'
import { endsBefore } from '../../format/periods.ts'
import { formatDate } from '../../ui/dates.ts'
import type { DateOf } from '../list/lines.ts'

/** The addresses of lists whose later events are shown. They stay so when the reader comes back. */
const unfolded = new Set<string>()

/**
 * Folds what lies after the newest article, so that a list of events opens at the present of the archive. A list that has
 * nothing else, begins with the oldest event, or is opened at a later date is not folded.
 * @param positions in the order of the list
 * @returns the positions to show, and the button that unfolds the others, to be placed above them
 */
export function useLaterEvents(
  positions: Uint32Array,
  dateOf: DateOf,
  sort: Filters['sort'],
): { shown: Uint32Array; button: ReactNode } {
  const { pathname, search, hash } = useLocation()
  const address = pathname + search
  const [, rerender] = useState({})
  const target = hash.slice(1)
  const isTargetLater = isDate(target) && isLater(target)
  const later = useMemo(() => {
    if (sort === 'oldest') return 0
    const first = lowerBound(positions.length, (index) => !isLater(dateOf(positions[index] as number)))
    return first === positions.length ? 0 : first
  }, [positions, dateOf, sort])
  const isOpen = isTargetLater || unfolded.has(address)
  const shown = useMemo(() => (isOpen ? positions : positions.subarray(later)), [isOpen, positions, later])
  return {
    shown,
    button: later > 0 && !isTargetLater && (
      <button
        type="button"
        aria-expanded={isOpen}
        className="link mt-4 min-h-9 text-[0.9375rem]"
        onClick={() => {
          if (!unfolded.delete(address)) unfolded.add(address)
          rerender({})
        }}
      >
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>{' '}
        {timelineParts.eventsAfter(later, formatDate(lastDay))}
      </button>
    ),
  }
}

const isLater = (date: string) => lastDay !== '' && date !== '' && endsBefore(lastDay, date)
