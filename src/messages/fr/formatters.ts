import { formatters } from '../formatters.ts'

/** French numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('fr')

const isDay = (date: string) => /^\d{1,2}(er)? /.test(date)

/** A formatted date with its article: `le 11 avril 2020`, `avril 2020` or `2020`. */
export const the = (date: string): string => (isDay(date) ? `le ${date}` : date)

/** A formatted date as an adverbial: `le 11 avril 2020`, `en avril 2020` or `en 2020`. */
export const onDate = (date: string): string => (isDay(date) ? `le ${date}` : `en ${date}`)
