import { formatters } from '../formatters.ts'

/** Chinese numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('zh-CN')
