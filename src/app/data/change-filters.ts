import { settings } from '../storage/settings.ts'
import type { Filters } from './filters.ts'

/**
 * Returns filters with some changes. A first query brings the order that the reader chose for searches, the end of a query
 * the default order; every new query is corrected.
 */
export function withChanges(filters: Filters, changes: Partial<Filters>): Filters {
  const next = { ...filters, ...changes }
  if (next.q !== filters.q) next.spelling = changes.spelling ?? 'corrected'
  if ((next.q === '') !== (filters.q === ''))
    next.sort = changes.sort ?? (next.q === '' ? '' : settings.get().searchOrder)
  return next
}
