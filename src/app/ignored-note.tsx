import { useLocation } from 'react-router'
import { formatNumber } from '../ui/words.ts'
import { useFilters } from './selection.ts'

/** How many things are told one by one. */
const TOLD = 5

/** Says what an address asked for that the archive does not understand. */
export function IgnoredNote() {
  const { ignored, change } = useFilters()
  const { search } = useLocation()
  if (ignored.length === 0) return null
  return (
    <div
      role="status"
      className="furniture mt-4 flex flex-wrap items-baseline gap-x-4 border-l-4 border-accent bg-raised px-4 py-2 text-[0.9375rem]"
    >
      <ul className="grow">
        {ignored.slice(0, TOLD).map(({ name, value, why }) => (
          <li key={`${search} ${name} ${value}`}>
            The address asks for <q className="break-all">{`${name}=${value}`.slice(0, 80)}</q>, which is
            passed over: {why}.
          </li>
        ))}
        {ignored.length > TOLD && <li>So are {formatNumber(ignored.length - TOLD)} more.</li>}
      </ul>
      <button type="button" className="link min-h-8" onClick={() => change({}, { replace: true })}>
        Tidy the address
      </button>
    </div>
  )
}
