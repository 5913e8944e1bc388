import { plural } from './formatters.ts'

/** Texts on the images that pages are shared with. */
export const images = {
  articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
  /** `period` is formatted: `25 March – 11 April 2020`. */
  articlesIn: (articles: string, period: string) => `${articles}, ${period}`,
  /** The names of the first countries, and the number of the others. */
  andMore: (names: string, more: number) => `${names} + ${more}`,
}
