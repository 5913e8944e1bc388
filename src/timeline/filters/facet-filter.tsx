import { useMemo } from 'react'
import { filterPanels as panelMessages } from '#messages/filter-panels'
import { filters as filtersMessages } from '#messages/filters'
import type { Filters } from '../../app/data/filters.ts'
import { countFacet, countMatches } from '../../app/data/select.ts'
import { useDataset } from '../../app/data/selection.ts'
import { fold } from '../../archive/fold.ts'
import type { FacetName } from '../../format/facets.ts'
import { LoadFailure } from '../../ui/load-failure.tsx'
import { Placeholder } from '../../ui/placeholder.tsx'
import { ChoiceList } from './choice-list.tsx'

interface Props {
  facet: FacetName
  filters: Filters
  change: (changes: Partial<Filters>) => void
  /** The country whose page this is. */
  countryCode: string | undefined
  /** Closes the panel and leads to the results. */
  show: () => void
}

/** The publications or languages, each with the number of results that the other filters leave of it. */
export function FacetFilter({ facet, filters, change, countryCode, show }: Props) {
  const { dataset, error, retry } = useDataset(filters, countryCode, facet)
  const loaded = dataset?.facets?.[facet]
  const choices = useMemo(() => {
    if (!loaded) return []
    const counts = countFacet(dataset, filters, facet, loaded)
    return loaded.values.map((choice, index) => ({ ...choice, count: counts[index] as number }))
  }, [dataset, loaded, filters, facet])
  const selected = filters[facet]
  const texts = panelMessages.facets[facet]
  if (error && !loaded) return <LoadFailure message={texts.failed} error={error} retry={retry} />
  if (!loaded) return <Placeholder label={panelMessages.loading} />
  return (
    <div className="panel mt-3 border border-rule bg-raised px-4 pt-1 pb-4">
      <ChoiceList
        id={facet}
        choices={choices}
        selected={selected}
        toggle={(value) =>
          change({
            [facet]: selected.includes(value)
              ? selected.filter((other) => other !== value)
              : [...selected, value],
          })
        }
        matches={({ name }, typed) => fold(name).includes(fold(typed.trim()))}
        countText={filtersMessages.count[filters.by]}
        results={countMatches(dataset, filters)}
        show={show}
        texts={texts}
      />
    </div>
  )
}
