import { formatters } from '../formatters.ts'

/** Russian numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('ru')
