import * as chrono from 'chrono-node'

const two = (n: number | null) => String(n).padStart(2, '0')

/** Expressions for a moment, not a day: `now`, `three hours ago`. */
const MOMENT = /relativeDateAndTime|casualReference\/now/
/** Parts of the day of publication, such as `this morning`, for which chrono-node only implies the day. */
const PART_OF_DAY = /casualReference\/(?:morning|afternoon|evening)/

function dayOf({ start }: chrono.ParsedResult): string[] {
  const tags = [...start.tags()]
  if (tags.some((tag) => MOMENT.test(tag))) return []
  const whole =
    start.isCertain('day') || start.isCertain('weekday') || tags.some((tag) => PART_OF_DAY.test(tag))
  const year = String(start.get('year')).padStart(4, '0')
  return whole ? [`${year}-${two(start.get('month'))}-${two(start.get('day'))}`] : []
}

/**
 * Returns the baseline for days: chrono-node in a language, not strict, relative to noon of the day of publication. Results count if
 * they name a whole day: by date, weekday, distance in days, or a part of the day. This interpretation gives
 * chrono-node its best score. All times are local, so no time zone can shift a day.
 * @param language a BCP 47 tag
 * @throws Error if chrono-node does not have the language
 */
export function chronoOf(language: string): (text: string, published: string) => string[] {
  const code = language.split('-')[0] as string
  const parser = (chrono as Partial<Record<string, { casual?: chrono.Chrono }>>)[code]?.casual
  if (!parser) throw new Error(`chrono-node has no language ${code}`)
  return (text, published) => {
    const [year = 0, month = 1, day = 1] = published.split('-').map(Number)
    const reference = new Date(year, month - 1, day, 12)
    return [...new Set(parser.parse(text, reference).flatMap(dayOf))]
  }
}
