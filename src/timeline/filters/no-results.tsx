import { filters as filtersMessages } from '#messages/filters'
import { archive } from '../../app/data/archive.ts'
import type { Filters } from '../../app/data/filters.ts'
import { useFilters } from '../../app/data/selection.ts'
import { focusMain } from '../../ui/focus-main.ts'

interface Remedy {
  label: string
  change: Partial<Filters>
}

/** Returns the changes that may give results, one for each active filter. */
function remediesFor({ q, countries, match, scope, from, to, by }: Filters): Remedy[] {
  const remedies: Remedy[] = []
  if (q) remedies.push({ label: filtersMessages.removeQuery(q), change: { q: '' } })
  if (countries.length > 1 && match === 'all')
    remedies.push({ label: filtersMessages.matchAnyCountry, change: { match: 'any' } })
  if (scope === 'about')
    remedies.push({ label: filtersMessages.includeMentions, change: { scope: 'mention' } })
  if (countries.length > 0)
    remedies.push({ label: filtersMessages.searchAllCountries, change: { countries: [] } })
  if (from || to) remedies.push({ label: filtersMessages.searchAllDates, change: { from: '', to: '' } })
  if (by !== 'published')
    remedies.push({ label: filtersMessages.switchToArticles, change: { by: 'published' } })
  return remedies
}

/** Returns a sentence that explains why there are no results. */
function explain(filters: Filters, countryCode: string | undefined): string {
  const { q, by, countries, scope, from, to } = filters
  if (q && !/[\p{L}\p{N}]/u.test(q)) return filtersMessages.notSearchable
  if (by === 'happened') {
    const filtered = q || countries.length > 0 || scope === 'about' || from || to
    if (countryCode && !filtered) return filtersMessages.noEventsInCountry
    if (archive.events === 0) return filtersMessages.noEvents
  }
  return (countryCode ? filtersMessages.noMatchesInCountry : filtersMessages.noMatches)[by]
}

/** Explains that there are no results, and offers to remove each filter. */
export function NoResults({ countryCode }: { countryCode?: string | undefined }) {
  const { filters, change } = useFilters()
  const remedies = remediesFor(filters)
  return (
    <div className="prose mt-8 max-w-prose">
      <h2 className="text-2xl font-semibold">{filtersMessages.noResults}</h2>
      <p className="mt-2">{explain(filters, countryCode)}</p>
      {remedies.length > 0 && (
        <ul className="mt-3 space-y-1">
          {remedies.map((remedy) => (
            <li key={remedy.label}>
              <button
                type="button"
                className="link max-w-full text-left wrap-anywhere"
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
