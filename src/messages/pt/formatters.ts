import { formatters } from '../formatters.ts'

/** Portuguese numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('pt-BR')
