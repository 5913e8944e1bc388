import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in French. */
export const typedDates: typeof English = {
  fillers: ['le', 'de', 'du', 'd', 'er'],
  hint: (examples) => `Par ex. ${or(examples)}`,
  invalid: (typed, examples) => `« ${typed} » n’est pas une date. Essayez ${or(examples)}.`,
}
