import { countries as countriesMessages } from '#messages/countries'
import { NO_FILTERS, toSearch } from '../app/data/filters.ts'
import { countryName } from '../format/country-name.ts'
import { Link } from '../ui/link.tsx'

/** The most countries that the bar names. */
const MAX_NAMES = 4

interface Props {
  codes: readonly string[]
  clear: () => void
}

/** The selected countries and links to their articles, fixed at the foot of the window so that nothing moves. */
export function SelectionBar({ codes, clear }: Props) {
  const articles = (match: 'any' | 'all') => `/${toSearch({ ...NO_FILTERS, countries: [...codes], match })}`
  const names = codes.slice(0, MAX_NAMES).map((code) => countryName(code))
  return (
    <div role="status">
      {codes.length > 0 && (
        <section
          aria-label={countriesMessages.selection}
          className="screen-only fixed inset-x-0 bottom-0 z-10 border-t border-ink bg-paper px-4 py-3 text-[0.9375rem]"
        >
          <p className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 gap-y-1">
            <span>{countriesMessages.selected(names, codes.length - names.length)}</span>
            <Link className="link" to={articles('any')}>
              {countriesMessages.showArticles}
            </Link>
            {codes.length > 1 && (
              <Link className="link" to={articles('all')}>
                {countriesMessages.showArticlesWithAll}
              </Link>
            )}
            <button type="button" className="link min-h-6" onClick={clear}>
              {countriesMessages.clear}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}
