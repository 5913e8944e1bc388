import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Portuguese. */
export const typedDates: typeof English = {
  fillers: ['de', 'do', 'o', 'º', 'dia'],
  hint: (examples) => `Ex.: ${or(examples)}`,
  invalid: (typed, examples) => `“${typed}” não é uma data. Tente ${or(examples)}.`,
}
