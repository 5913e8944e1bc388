import { formatters } from '../formatters.ts'

/** Arabic numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('ar-u-nu-latn')
