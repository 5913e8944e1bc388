import { formatters } from '../formatters.ts'

/** Spanish numbers, plurals and lists. */
export const { number, plural, and, or } = formatters('es')

const isDay = (date: string) => /^\d{1,2} /.test(date)

/** A formatted date with its article: `el 11 de abril de 2020`, `abril de 2020` or `2020`. */
export const the = (date: string): string => (isDay(date) ? `el ${date}` : date)

/** A formatted date as an adverbial: `el 11 de abril de 2020`, `en abril de 2020` or `en 2020`. */
export const onDate = (date: string): string => (isDay(date) ? `el ${date}` : `en ${date}`)
