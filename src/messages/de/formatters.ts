import { formatters } from '../formatters.ts'

/** German numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('de')
