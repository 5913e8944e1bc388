import { useLocation } from 'react-router'
import { ignoredFilters as ignoredMessages } from '#messages/parts/ignored'
import { CHOICES, type ChoiceName, type IgnoredParameter, MAX_QUERY } from '../data/filters.ts'
import { useFilters } from '../data/selection.ts'

/** The most ignored parameters that are listed, and the most characters of each. */
const MAX_LISTED = 5
const MAX_LENGTH = 80

/** Returns the sentence that says what was ignored and why. */
function textOf({ name, value, reason }: IgnoredParameter): string {
  const parameter = `${name}=${value}`.slice(0, MAX_LENGTH)
  switch (reason) {
    case 'tooLong':
      return ignoredMessages.reasons.tooLong(parameter, MAX_QUERY)
    case 'notChoice':
      return ignoredMessages.reasons.notChoice(parameter, CHOICES[name as ChoiceName])
    default:
      return ignoredMessages.reasons[reason](parameter)
  }
}

/** A note about the parts of the address that were ignored. */
export function IgnoredNote() {
  const { ignored, change } = useFilters()
  const { search } = useLocation()
  const more = ignored.length - MAX_LISTED
  return (
    <div
      role="status"
      className="screen-only mt-4 flex flex-wrap items-baseline gap-x-4 border-s-4 border-accent bg-raised px-4 py-2 text-[0.9375rem]"
    >
      <ul className="grow">
        {ignored.slice(0, MAX_LISTED).map((parameter) => (
          <li key={`${search} ${parameter.name} ${parameter.value}`} className="break-words">
            {textOf(parameter)}
          </li>
        ))}
        {more > 0 && <li>{ignoredMessages.more(more)}</li>}
      </ul>
      <button type="button" className="link min-h-8" onClick={() => change({}, { replace: true })}>
        {ignoredMessages.cleanUpLink}
      </button>
    </div>
  )
}
