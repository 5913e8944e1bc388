import { plural } from './formatters.ts'

/** `2 articles` */
export const articles = (n: number): string => plural(n, { one: '# article', other: '# articles' })
/** `2 events` */
export const events = (n: number): string => plural(n, { one: '# event', other: '# events' })
/** `2 results` */
export const results = (n: number): string => plural(n, { one: '# result', other: '# results' })
/** `2 countries` */
export const countries = (n: number): string => plural(n, { one: '# country', other: '# countries' })
/** `2 min`, a reading time. */
export const minutes = (n: number): string => plural(n, { other: '# min' })
