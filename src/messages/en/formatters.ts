import { formatters } from '../formatters.ts'

/** English numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('en-GB')
