import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Russian. */
export const typedDates: typeof English = {
  fillers: ['г', 'год', 'года'],
  hint: (examples) => `Например, ${or(examples)}`,
  invalid: (typed, examples) => `«${typed}» — не дата. Примеры: ${or(examples)}.`,
}
