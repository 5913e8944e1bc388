import { formatters } from '../formatters.ts'

/** Japanese numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('ja')
