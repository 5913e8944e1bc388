import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Spanish. */
export const typedDates: typeof English = {
  fillers: ['el', 'de', 'del', 'º'],
  hint: (examples) => `P. ej., ${or(examples)}`,
  invalid: (typed, examples) => `«${typed}» no es una fecha. Pruebe con ${or(examples)}.`,
}
