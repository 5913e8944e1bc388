import { casual, type ParsedResult } from 'chrono-node'

const two = (n: number | null) => String(n).padStart(2, '0')

/** A moment, not a day: `now`, `three hours ago`. */
const MOMENT = /relativeDateAndTime|casualReference\/now/
/** A part of the day of publication: `this morning`, by which chrono-node only implies the day. */
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
 * The baseline for days: chrono-node, English, not strict, read against noon of the day of publication. Of its
 * results those count that name a whole day: by its date, its weekday, its distance in days or a part of it.
 * Of several readings this one gives it the best score. Times are local throughout, so that no time zone can
 * move a day.
 */
export function daysByChrono(text: string, published: string): string[] {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number)
  const reference = new Date(year, month - 1, day, 12)
  return [...new Set(casual.parse(text, reference).flatMap(dayOf))]
}
