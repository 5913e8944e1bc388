import { countries as countriesMessages } from '#messages/countries'
import { Link } from '../ui/link.tsx'
import type { Country } from './sort-countries.ts'

interface Props {
  country: Country
  /** The number of articles of the country that has the most. It is the full length of a bar. */
  maxArticles: number
  highlighted: boolean
  highlight: (code: string | undefined) => void
  selected: boolean
  toggle: (code: string) => void
}

/** One country of the list, with a checkbox to select it and a link to its page. */
export function CountryRow({ country, maxArticles, highlighted, highlight, selected, toggle }: Props) {
  const { code, name, articles, about } = country
  return (
    <li
      className={`flex items-center gap-1 border-b border-rule ${highlighted ? 'bg-raised' : ''}`}
      onPointerEnter={() => highlight(code)}
      onFocus={() => highlight(code)}
      onBlur={() => highlight(undefined)}
    >
      <label className="screen-only flex size-10 shrink-0 items-center justify-center">
        <input
          type="checkbox"
          className="size-4"
          aria-label={countriesMessages.select(name)}
          checked={selected}
          onChange={() => toggle(code)}
        />
      </label>
      <Link
        to={`/country/${code.toLowerCase()}`}
        className="group grid min-w-0 grow items-center gap-x-4 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)_17rem]"
      >
        <span className="font-serif text-lg group-hover:text-accent group-hover:underline">{name}</span>
        <span aria-hidden="true" className="hidden h-2 sm:block">
          <span
            className="flex h-full"
            style={{ width: `${(articles / maxArticles) * 100}%`, minWidth: '2px' }}
          >
            <span className="bar h-full bg-ink" style={{ width: `${(about / articles) * 100}%` }} />
            <span className="bar h-full grow bg-rule" />
          </span>
        </span>
        <span className="text-sm text-muted tabular-nums sm:text-end">
          {countriesMessages.articles(articles, about)}
        </span>
      </Link>
    </li>
  )
}
