import { useLocation } from 'react-router'
import { formatNumber } from '../../ui/words.ts'
import { CHOICES, type Filters, MAX_QUERY, type Why } from '../data/filters.ts'
import { useFilters } from '../data/selection.ts'

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Why something was passed over, in words. */
const WHY: Record<Why, (name: string, filters: Filters) => string> = {
  unknown: () => 'it is no filter of this archive',
  twice: () => 'it is given twice',
  long: () => `only the first ${MAX_QUERY} characters are searched for`,
  country: () => 'it is no country’s two-letter code',
  choice: (name) => `it is ${OR.format(CHOICES[name as keyof typeof CHOICES])}`,
  date: () => 'it is no year, month or day (2020, 2020-04 or 2020-04-11)',
  wordless: () => 'it needs words to search for',
  unranked: () => 'what happened is in order of days',
  before: (_name, { from }) => `it is before ${from}`,
}

/** How many things are told one by one. */
const TOLD = 5

/** Says what an address asked for that the archive does not understand. */
export function IgnoredNote() {
  const { filters, ignored, change } = useFilters()
  const { search } = useLocation()
  return (
    <div
      role="status"
      className="furniture mt-4 flex flex-wrap items-baseline gap-x-4 border-l-4 border-accent bg-raised px-4 py-2 text-[0.9375rem]"
    >
      <ul className="grow">
        {ignored.slice(0, TOLD).map(({ name, value, why }) => (
          <li key={`${search} ${name} ${value}`}>
            The address asks for <q className="break-all">{`${name}=${value}`.slice(0, 80)}</q>, which is
            passed over: {WHY[why](name, filters)}.
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
