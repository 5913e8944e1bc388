import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in German. */
export const typedDates: typeof English = {
  fillers: ['der', 'den', 'dem', 'im', 'am', 'vom'],
  hint: (examples) => `z. B. ${or(examples)}`,
  invalid: (typed, examples) => `„${typed}“ ist kein Datum. Beispiele: ${or(examples)}.`,
}
