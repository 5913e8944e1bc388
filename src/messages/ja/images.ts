import type { images as English } from '../en/images.ts'
import * as counts from './counts.ts'

/** Texts on the images that pages are shared with, in Japanese. */
export const images: typeof English = {
  articles: counts.articles,
  articlesIn: (articles, period) => `${articles}、${period}`,
  andMore: (names, more) => `${names} + ${more}`,
}
