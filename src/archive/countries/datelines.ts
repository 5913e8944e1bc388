import type { Candidate, Context } from './candidate.ts'
import { isUpper } from './words.ts'

/** The part of a dateline between its place and the report: `, Nigeria, March 3 (AP) —`. */
const AFTER_PLACE =
  /^(?:, \p{Lu}[\p{L}. ]{1,30})?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?(?: ?\(\p{Lu}[^()\n]{1,30}\))? ?(?:--?|—|–|\|)/u
const MAX_LENGTH = 100

/** Returns whether a name is the place of a dateline: `LAGOS, Nigeria (AP) —` at the start of a line. */
export function isPlaceOfDateline({ text }: Context, { start, end }: Candidate): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false
  const rest = AFTER_PLACE.exec(text.slice(end, end + MAX_LENGTH))?.[0]
  if (rest === undefined) return false
  return rest.includes('(') || isUpper(text.slice(start, end).replace(/[^\p{L}]/gu, ''))
}
