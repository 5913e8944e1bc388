import { filterPanels as panelMessages } from '#messages/filter-panels'
import type { Filters } from '../../app/data/filters.ts'
import { focusMain } from '../../ui/focus-main.ts'
import { Message } from '../../ui/message.tsx'

interface Props {
  query: string
  /** The query that was searched instead, if the reader's query has no results. */
  corrected?: string
  suggestions: readonly string[]
  change: (changes: Partial<Filters>) => void
}

/** The correction of a misspelt query, and other queries to search for. */
export function DidYouMean({ query, corrected, suggestions, change }: Props) {
  const others = suggestions.filter((suggestion) => suggestion !== corrected)
  const buttons = others.map((suggestion) => (
    <button
      key={suggestion}
      type="button"
      className="link"
      onClick={() => {
        focusMain()
        change({ q: suggestion })
      }}
    >
      <bdi>{suggestion}</bdi>
    </button>
  ))
  return (
    <p className="mt-2 text-[0.9375rem]">
      {corrected && (
        <Message
          text={panelMessages.corrected(query)}
          values={{
            corrected: (
              <strong>
                <bdi>{corrected}</bdi>
              </strong>
            ),
          }}
        />
      )}{' '}
      {others.length > 0 && (
        <Message
          text={panelMessages.didYouMean(others.map((_, index) => `{${index}}`))}
          values={Object.fromEntries(buttons.entries())}
        />
      )}
    </p>
  )
}
