import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Isolates dates, or `2020-04-11` would be shown from right to left. */
const isolated = (examples: readonly string[]) => or(examples.map((example) => `\u2068${example}\u2069`))

/** Fields for dates, in Arabic. */
export const typedDates: typeof English = {
  fillers: ['م', 'من', 'عام', 'سنة'],
  hint: (examples) => `مثلًا: ${isolated(examples)}`,
  invalid: (typed, examples) => `«${typed}» ليس تاريخًا. جرّب ${isolated(examples)}.`,
}
