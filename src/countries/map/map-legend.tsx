import { countries as countriesMessages } from '#messages/countries'
import { archive } from '../../app/data/archive.ts'
import { formatNumber } from '../../ui/numbers.ts'
import { bounds, maxArticles } from './map-data.ts'

/** Returns the numbers of articles of a shade, as text. */
function rangeOf(shade: number): string {
  const from = bounds[shade] ?? 0
  const next = bounds[shade + 1]
  if (next === undefined && from < maxArticles) return countriesMessages.legendFrom(from)
  return next === undefined || next - 1 === from
    ? formatNumber(from)
    : countriesMessages.legendRange(from, next - 1)
}

/** The shades of the map with the numbers of articles that they represent. */
export const MapLegend = () => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
    {bounds.map((bound, shade) => (
      <span key={bound} className="inline-flex items-center gap-1.5">
        <span
          aria-hidden="true"
          className={`map-key shade-${shade + 1} inline-block size-3.5 border border-rule`}
        />
        {rangeOf(shade)}
      </span>
    ))}
    <span>{countriesMessages.legendUnit(archive.articles)}</span>
  </span>
)
