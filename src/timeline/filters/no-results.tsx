import { filterPanels as panelMessages } from '#messages/filter-panels'
import { archive } from '../../app/data/archive.ts'
import { type Filters, isFiltered } from '../../app/data/filters.ts'
import { useFilters } from '../../app/data/selection.ts'
import { FACETS } from '../../format/facets.ts'
import { focusMain } from '../../ui/focus-main.ts'

interface Remedy {
  label: string
  change: Partial<Filters>
}

/** Returns the changes that may give results, one for each active filter. */
function remediesFor(filters: Filters): Remedy[] {
  const { q, countries, match, scope, from, to, by } = filters
  const remedies: Remedy[] = []
  if (q) remedies.push({ label: panelMessages.removeQuery(q), change: { q: '' } })
  if (countries.length > 1 && match === 'all')
    remedies.push({ label: panelMessages.matchAnyCountry, change: { match: 'any' } })
  if (scope === 'about') remedies.push({ label: panelMessages.includeMentions, change: { scope: 'mention' } })
  if (countries.length > 0)
    remedies.push({ label: panelMessages.searchAllCountries, change: { countries: [] } })
  for (const facet of FACETS)
    if (filters[facet].length > 0)
      remedies.push({ label: panelMessages.facets[facet].searchAll, change: { [facet]: [] } })
  if (from || to) remedies.push({ label: panelMessages.searchAllDates, change: { from: '', to: '' } })
  if (by !== 'published')
    remedies.push({ label: panelMessages.switchToArticles, change: { by: 'published' } })
  return remedies
}

/** Returns a sentence that explains why there are no results. */
function explain(filters: Filters, countryCode: string | undefined): string {
  const { q, by, scope } = filters
  if (q && !/[\p{L}\p{N}]/u.test(q)) return panelMessages.notSearchable
  if (by === 'happened') {
    const filtered = isFiltered(filters) || scope === 'about'
    if (countryCode && !filtered) return panelMessages.noEventsInCountry
    if (archive.events === 0) return panelMessages.noEvents
  }
  return (countryCode ? panelMessages.noMatchesInCountry : panelMessages.noMatches)[by]
}

/** Explains that there are no results, and offers to remove each filter. */
export function NoResults({ countryCode }: { countryCode?: string | undefined }) {
  const { filters, change } = useFilters()
  const remedies = remediesFor(filters)
  return (
    <div className="prose mt-8 max-w-prose">
      <h2 className="text-2xl font-semibold">{panelMessages.noResults}</h2>
      <p className="mt-2">{explain(filters, countryCode)}</p>
      {remedies.length > 0 && (
        <ul className="mt-3 space-y-1">
          {remedies.map((remedy) => (
            <li key={remedy.label}>
              <button
                type="button"
                className="link max-w-full text-start wrap-anywhere"
                onClick={() => {
                  change(remedy.change)
                  focusMain()
                }}
              >
                {remedy.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
