import { filterPanels as panelMessages } from '#messages/filter-panels'
import type { Filters } from '../../app/data/filters.ts'
import type { PartialMatches } from '../../search/search-result.ts'
import { focusMain } from '../../ui/focus-main.ts'
import { Message } from '../../ui/message.tsx'

interface Props {
  query: string
  spelling: Filters['spelling']
  /** The query that was searched instead, if no article has all words of the reader's query. */
  corrected?: string
  partial?: PartialMatches
  suggestions: readonly string[]
  change: (changes: Partial<Filters>) => void
}

/** Says how results differ from what was typed: corrected, or without some of the words. Offers other queries. */
export function SearchNote({ query, spelling, corrected, partial, suggestions, change }: Props) {
  const others = suggestions.filter((suggestion) => suggestion !== corrected)
  const button = (text: string, changes: Partial<Filters>) => (
    <button
      key={text}
      type="button"
      className="link text-start"
      onClick={() => {
        focusMain()
        change(changes)
      }}
    >
      <bdi>{text}</bdi>
    </button>
  )
  const buttons = others.map((suggestion) => button(suggestion, { q: suggestion }))
  return (
    <div className="mt-2 text-[0.9375rem] break-words">
      {corrected && (
        <p>
          <Message
            text={panelMessages.corrected}
            values={{
              corrected: (
                <strong>
                  <bdi>{corrected}</bdi>
                </strong>
              ),
              searchAsTyped: button(panelMessages.searchAsTyped(query), { spelling: 'typed' }),
            }}
          />
        </p>
      )}
      {spelling === 'typed' && (
        <p>
          <Message
            text={panelMessages.asTyped}
            values={{ correctSpelling: button(panelMessages.correctSpelling, { spelling: 'corrected' }) }}
          />
        </p>
      )}
      {partial && <p>{panelMessages.partial}</p>}
      {others.length > 0 && (
        <p>
          <Message
            text={panelMessages.didYouMean(others.map((_, index) => `{${index}}`))}
            values={Object.fromEntries(buttons.entries())}
          />
        </p>
      )}
    </div>
  )
}
