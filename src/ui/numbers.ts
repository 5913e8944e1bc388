import { locale } from '#messages/locale'
import { formatters } from '../messages/formatters.ts'

/** Returns `19,043`. */
export const formatNumber = (value: number): string => formatters(locale).number(value)
