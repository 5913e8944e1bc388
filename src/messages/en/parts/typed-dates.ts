import { or } from '../formatters.ts'

/** Fields for dates. */
export const typedDates = {
  /** Words in a date that say nothing: `the 3rd of April`. */
  fillers: ['the', 'of', 'st', 'nd', 'rd', 'th'],
  /** @param examples dates as they may be typed: `1987`, `Oct 1987`, `20 Oct 1987` */
  hint: (examples: readonly string[]) => `e.g. ${or(examples)}`,
  invalid: (typed: string, examples: readonly string[]) => `“${typed}” isn’t a date. Try ${or(examples)}.`,
}
