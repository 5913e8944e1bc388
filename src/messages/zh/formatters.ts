import { formatters } from '../formatters.ts'

/** Chinese numbers and lists. */
export const { number, and, or } = formatters('zh-CN')
