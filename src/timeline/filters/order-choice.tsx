import { filters as filtersMessages } from '#messages/filters'
import { CHOICES, type Filters, type Order, sortOf } from '../../app/data/filters.ts'
import { changeSettings } from '../../app/storage/settings.ts'

interface Props {
  filters: Filters
  change: (changes: Partial<Filters>) => void
}

/** The order of search results. The reader's next search has it, too. */
export const OrderChoice = ({ filters, change }: Props) => (
  <div
    role="radiogroup"
    aria-label={filtersMessages.sort}
    className="screen-only mt-2 flex flex-wrap gap-x-4 sm:mt-4"
  >
    {(CHOICES.sort as readonly Order[]).map((order) => (
      <label key={order} className="flex min-h-8 items-center gap-1.5">
        <input
          type="radio"
          name="order"
          checked={sortOf(filters) === order}
          onChange={() => {
            changeSettings({ searchOrder: order })
            change({ sort: order })
          }}
        />
        {filtersMessages.sortBy[order]}
      </label>
    ))}
  </div>
)
