import { useMemo, useState } from 'react'
import { countries as countriesMessages } from '#messages/countries'
import { undatedArticles } from '../app/data/archive.ts'
import { useCard } from '../app/data/cards.ts'
import type { Filters } from '../app/data/filters.ts'
import { useFilters, useSelection } from '../app/data/selection.ts'
import { formatDate } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { Companions } from './companions.tsx'

/**
 * The first and the latest article about a country that match the filters, and the countries mentioned with it. They
 * stand beside the list; on small screens, a button above it shows them.
 */
export function CountryFacts({ code }: { code: string }) {
  const { filters, change } = useFilters()
  const [open, setOpen] = useState(false)
  const applied = useMemo((): Filters => ({ ...filters, by: 'published', sort: 'oldest' }), [filters])
  const { selected } = useSelection(applied, { countryCode: code })
  const dated = selected?.filter((position) => position >= undatedArticles)
  const [first, latest] = [dated?.[0], dated?.at(-1)]
  return (
    <section aria-label={countriesMessages.facts} className="mt-2 text-[0.9375rem] sm:mt-4">
      <button
        type="button"
        className="button screen-only lg:hidden noscript:hidden"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {countriesMessages.facts} <span aria-hidden="true">▾</span>
      </button>
      <div className={open ? 'max-lg:mt-3' : 'max-lg:hidden noscript:block print:block'}>
        {!selected ? (
          <Placeholder label={countriesMessages.loadingArticles} lines={4} />
        ) : (
          <>
            {first !== undefined && (
              <dl>
                <Mention term={countriesMessages.firstMention} position={first} />
                {latest !== undefined && latest !== first && (
                  <Mention term={countriesMessages.latestMention} position={latest} />
                )}
              </dl>
            )}
            <Companions code={code} filters={filters} change={change} selected={selected} />
          </>
        )}
      </div>
    </section>
  )
}

/** The date and the headline of an article. */
function Mention({ term, position }: { term: string; position: number }) {
  const { data: card } = useCard(position)
  return (
    <>
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="mb-3 min-h-10">
        {card && (
          <>
            <span className="me-1 text-muted">{formatDate(card.published.slice(0, 10))}</span>{' '}
            <Link className="link" to={`/article/${card.slug}`}>
              <bdi>{card.headline}</bdi>
            </Link>
          </>
        )}
      </dd>
    </>
  )
}
