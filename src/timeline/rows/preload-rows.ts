import type { QueryClient } from '@tanstack/react-query'
import { daysQuery } from '../../app/data/days.ts'
import { entriesQuery } from '../../app/data/entries-query.ts'
import { NO_FILTERS } from '../../app/data/filters.ts'
import { preloadCards } from '../../app/data/preload.ts'
import { select } from '../../app/data/select.ts'
import type { Card } from '../../format/cards.ts'
import { needsDays } from './article-dates.ts'

/** The most rows that a prerendered list has. */
const MAX_ROWS = 8

/**
 * Fetches what the first rows of an unfiltered timeline show.
 * @param countryCode the country whose page it is on
 * @returns the cards of the first rows
 */
export async function preloadRows(client: QueryClient, countryCode?: string): Promise<(Card | undefined)[]> {
  const countries = countryCode ? [countryCode] : []
  const entries = await client.ensureQueryData(
    entriesQuery(client, { by: 'published', countries, days: false }),
  )
  const positions = select({ entries, countryCode }, NO_FILTERS)
  if (needsDays(positions)) await client.ensureQueryData(daysQuery)
  return preloadCards(client, positions.subarray(0, MAX_ROWS))
}
