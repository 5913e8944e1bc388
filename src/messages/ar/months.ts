import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in Arabic. */
export const months: typeof English = {
  title: 'تصفح حسب الشهر',
  description: (articles) => `${counts.articles(articles)}، شهرًا بشهر.`,
  summary: (articles, months) => {
    if (months === 0) return counts.articles(articles)
    const inMonths = plural(months, {
      zero: '# شهر',
      one: 'شهر واحد',
      two: 'شهرين',
      few: '# أشهر',
      many: '# شهرًا',
      other: '# شهر',
    })
    return `${counts.articles(articles)} في ${inMonths}`
  },

  monthDescription: (articles, month) => `${month}: ${counts.articles(articles)}، يومًا بيوم.`,
  undatedDescription: (articles) => `${counts.articles(articles)} بلا تاريخ.`,
  articles: counts.articles,
  viewOnTimeline: 'عرض على الخط الزمني',
  loading: 'جارٍ تحميل المقالات…',
  loadFailed: 'تعذّر تحميل المقالات.',
  minutes: counts.minutes,
  neighbours: 'الأشهر',
  all: 'كل الأشهر',
  pages: 'الصفحات',
}
