import { casual, type ParsedResult } from 'chrono-node'

const two = (n: number | null) => String(n).padStart(2, '0')

/** Expressions for a moment, not a day: `now`, `three hours ago`. */
const MOMENT = /relativeDateAndTime|casualReference\/now/
/** Parts of the day of publication, such as `this morning`, for which chrono-node only implies the day. */
const PART_OF_DAY = /casualReference\/(?:morning|afternoon|evening)/

function dayOf({ start }: ParsedResult): string[] {
  const tags = [...start.tags()]
  if (tags.some((tag) => MOMENT.test(tag))) return []
  const whole =
    start.isCertain('day') || start.isCertain('weekday') || tags.some((tag) => PART_OF_DAY.test(tag))
  const year = String(start.get('year')).padStart(4, '0')
  return whole ? [`${year}-${two(start.get('month'))}-${two(start.get('day'))}`] : []
}

/**
 * The baseline for days: chrono-node, English, not strict, relative to noon of the day of publication. Results count if
 * they name a whole day: by date, weekday, distance in days, or a part of the day. This interpretation gives
 * chrono-node its best score. All times are local, so no time zone can shift a day.
 */
export function daysByChrono(text: string, published: string): string[] {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number)
  const reference = new Date(year, month - 1, day, 12)
  return [...new Set(casual.parse(text, reference).flatMap(dayOf))]
}
