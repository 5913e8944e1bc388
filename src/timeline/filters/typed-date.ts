import { lastDay } from '../../app/data/archive.ts'
import { isDate } from '../../app/data/filters.ts'
import { dayOf } from '../../archive/article.ts'
import { parsePublished } from '../../archive/published.ts'

/** How dates may be typed, by examples. */
export const EXAMPLES = `${lastDay.slice(0, 4)}, ${lastDay.slice(0, 7)} or ${lastDay}`

/** What was typed as a date of the address: `1987-03` as it is, `20 March 1987` as a seed would have it. */
export function dateOf(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || isDate(text)) return text
  const read = parsePublished(text)
  return 'published' in read ? dayOf(read.published) : undefined
}
