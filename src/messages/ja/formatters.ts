import { formatters } from '../formatters.ts'

/** Japanese numbers and lists. */
export const { number, and, or } = formatters('ja')
