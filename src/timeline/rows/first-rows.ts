import type { QueryClient } from '@tanstack/react-query'
import { daysQuery } from '../../app/data/days.ts'
import { entriesQuery } from '../../app/data/entries-query.ts'
import { NO_FILTERS } from '../../app/data/filters.ts'
import { preloadCards } from '../../app/data/preload.ts'
import { select } from '../../app/data/select.ts'
import type { Card } from '../../format/cards.ts'
import { needDays } from './articles.tsx'

/** Rows that a list has in a page which the build has drawn, at most. */
const ROWS = 8

/**
 * Fetches what the first rows of the timeline show, without filters.
 * @param within the country whose page it stands on
 */
export async function preloadRows(client: QueryClient, within?: string): Promise<(Card | undefined)[]> {
  const entries = await client.ensureQueryData(
    entriesQuery(client, { by: 'published', countries: within ? [within] : [], days: false }),
  )
  const places = select({ entries, countryCode: within }, NO_FILTERS)
  if (needDays(places)) await client.ensureQueryData(daysQuery)
  return preloadCards(client, places.subarray(0, ROWS))
}
