import { useState } from 'react'
import { filterPanels as panelMessages } from '#messages/filter-panels'
import { Tally } from '../../ui/tally.tsx'

/** A value to filter by. */
interface Choice {
  value: string
  name: string
  /** The number of results that it gives. */
  count: number
}

interface Props {
  /** The first part of the ids of the checkboxes. */
  id: string
  choices: readonly Choice[]
  selected: readonly string[]
  toggle: (value: string) => void
  /** Returns true if a choice matches a typed text. */
  matches: (choice: Choice, typed: string) => boolean
  /** Returns a number of results in words. */
  countText: (count: number) => string
  /** The number of results of all filters. */
  results: number
  /** Closes the list and leads to the results. */
  show: () => void
  texts: {
    legend: string
    find: string
    none: string
    /** Said if not all choices are listed. @param listed the number of those that are */
    more: (listed: number) => string
  }
}

/** The least number of choices that need a search field. */
const MANY = 13
/** The most choices that are listed at once. Others are found by their names. */
const MAX_LISTED = 300

/** Returns choices with the selected ones first, then by their numbers of results. */
const inOrder = (choices: readonly Choice[], selected: readonly string[]): Choice[] => {
  const rank = ({ value, count }: Choice) => (selected.includes(value) ? Number.POSITIVE_INFINITY : count)
  return choices.toSorted((a, b) => (rank(a) === rank(b) ? b.count - a.count : rank(b) - rank(a)))
}

/**
 * Checkboxes with the number of results of each, and a search field if there are many. A button below says how many
 * results there are, and leads to them.
 */
export function ChoiceList(props: Props) {
  const { id, choices, selected, toggle, matches, countText, results, show, texts } = props
  const [typed, setTyped] = useState('')
  const matching = inOrder(choices, selected).filter((choice) => matches(choice, typed))
  const listed = matching.filter(({ value }, index) => index < MAX_LISTED || selected.includes(value))
  return (
    <>
      {choices.length >= MANY && (
        <input
          type="search"
          aria-label={texts.find}
          placeholder={texts.find}
          className="field mt-3 w-full sm:w-72"
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: the reader has just opened the list
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <fieldset className="mt-3">
        <legend className="text-sm text-muted">{texts.legend}</legend>
        <ul className="mt-1 grid max-h-80 gap-x-6 overflow-auto @sm:grid-cols-2 @2xl:grid-cols-3">
          {listed.map(({ value, name, count }) => (
            <li key={value}>
              <label
                className={`flex min-h-8 items-center gap-2 px-1 hover:bg-paper ${count === 0 && !selected.includes(value) ? 'text-muted' : ''}`}
              >
                <input
                  type="checkbox"
                  id={`${id}-${value}`}
                  checked={selected.includes(value)}
                  onChange={() => toggle(value)}
                />
                <span className="min-w-0 grow break-words">
                  <bdi>{name}</bdi>
                </span>
                <Tally number={count} label={countText(count)} />
              </label>
            </li>
          ))}
        </ul>
        {listed.length === 0 && <p className="mt-1 text-muted">{texts.none}</p>}
        {listed.length < matching.length && (
          <p className="mt-2 text-sm text-muted">{texts.more(listed.length)}</p>
        )}
      </fieldset>
      <button type="button" className="button mt-4" onClick={show}>
        {panelMessages.show(countText(results))}
      </button>
    </>
  )
}
