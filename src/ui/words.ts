import { formatters } from '../messages/formatters.ts'
import { messages } from '../messages/messages.ts'

/** Returns `1 article`, `2 articles`, `19,043 articles`. Deprecated: texts with numbers belong to messages. */
export const count = (value: number, one: string, other = `${one}s`): string =>
  formatters(messages.locale).plural(value, { one: `# ${one}`, other: `# ${other}` })
