import type { Mention, TimeExpression } from '../../archive/article.ts'
import type { MentionEntry, TimeEntry } from '../../format/body.ts'

/** A mention as it is written into a file. */
export const toMention = ({ start, end, code, kind }: Mention): MentionEntry => [start, end, code, kind]

/** A time expression as it is written into a file. */
export const toTime = ({ start, end, date, until, damaged }: TimeExpression): TimeEntry =>
  damaged ? [start, end, date, until ?? 0, 1] : until ? [start, end, date, until] : [start, end, date]
