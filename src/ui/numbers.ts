import { formatters } from '../messages/formatters.ts'
import { messages } from '../messages/messages.ts'

/** Returns `19,043`. */
export const formatNumber = (value: number): string => formatters(messages.locale).number(value)
