import { archive } from '../../app/data/archive.ts'
import { nounOf } from '../../app/data/filters.ts'
import { useFilters } from '../../app/data/selection.ts'

/** The filters leave nothing: says so, and offers to drop each of them. */
export function NothingLeft({ within }: { within?: string | undefined }) {
  const { filters, change } = useFilters()
  const noun = nounOf(filters)
  const happened = filters.by === 'happened'
  const ways: { label: string; drop: Parameters<typeof change>[0] }[] = []
  if (filters.q) ways.push({ label: `without the words “${filters.q}”`, drop: { q: '' } })
  if (filters.countries.length > 1 && filters.match === 'all')
    ways.push({ label: 'with any of the countries', drop: { match: 'any' } })
  if (filters.scope === 'about') ways.push({ label: 'with any mention', drop: { scope: 'mention' } })
  if (filters.countries.length) ways.push({ label: `at ${noun}s on any country`, drop: { countries: [] } })
  if (filters.from || filters.to) ways.push({ label: `at ${noun}s of any date`, drop: { from: '', to: '' } })
  const silent = happened && (archive.events === 0 || (within && ways.length === 0))
  if (filters.by !== 'published')
    ways.push({ label: 'at articles, by the day they were published', drop: { by: 'published' } })
  return (
    <div className="prose mt-8 max-w-prose">
      <h2 className="text-2xl font-semibold">Nothing here</h2>
      <p className="mt-2">
        {filters.q && !/[\p{L}\p{N}]/u.test(filters.q)
          ? `There is no word in “${filters.q}” that could be looked for.`
          : silent
            ? `No sentence ${within ? 'that names this country' : 'of this archive'} says on what day or in what month something happened.`
            : `No ${noun} ${within ? 'that names this country ' : ''}is left by all of these filters together.`}
      </p>
      {ways.length > 0 && (
        <ul className="mt-3 space-y-1">
          {ways.map(({ label, drop }) => (
            <li key={label}>
              <button
                type="button"
                className="link max-w-full text-left wrap-anywhere"
                onClick={() => {
                  change(drop)
                  document.getElementById('main')?.focus({ preventScroll: true })
                }}
              >
                Look {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
