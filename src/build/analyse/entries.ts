import type { Mention, TimeExpression } from '../../archive/article.ts'
import type { MentionEntry, TimeEntry } from '../../format/body.ts'

/** Returns a mention in the form in which files hold it. */
export const toMention = ({ start, end, code, kind }: Mention): MentionEntry => [start, end, code, kind]

/** Returns a time expression in the form in which files hold it. */
export const toTime = ({ start, end, date, until, damaged }: TimeExpression): TimeEntry =>
  damaged ? [start, end, date, until ?? 0, 1] : until ? [start, end, date, until] : [start, end, date]
