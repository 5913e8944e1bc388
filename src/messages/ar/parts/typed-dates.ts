import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Arabic. */
export const typedDates: typeof English = {
  fillers: ['م', 'من', 'عام', 'سنة'],
  hint: (examples) => `مثلًا: ${or(examples)}`,
  invalid: (typed, examples) => `«${typed}» ليس تاريخًا. جرّب ${or(examples)}.`,
}
