import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The timeline: its histogram, its list and its rows, in Arabic. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}: الخط الزمني`,
  description: (articles, first, last) =>
    first
      ? `${counts.articles(articles)} من ${first} إلى ${last}، حسب التاريخ أو البلد أو الكلمة.`
      : `${counts.articles(articles)}، حسب البلد أو الكلمة.`,
  browseByMonth: 'تصفح حسب الشهر',
  loading: {
    published: 'جارٍ تحميل المقالات…',
    happened: 'جارٍ تحميل الأحداث…',
    both: 'جارٍ تحميل النتائج…',
  },
  loadFailed: {
    published: 'تعذّر تحميل المقالات.',
    happened: 'تعذّر تحميل الأحداث.',
    both: 'تعذّر تحميل النتائج.',
  },
  searchFailed: 'تعذّر تحميل فهرس البحث.',
  noArticles: 'لا توجد مقالات بعد',
  howToAddArticles:
    'أضف المقالات إلى المجلد seeds في ملفات txt: العنوان في السطر الأول، والتاريخ في السطر الثاني، ثم النص.',

  dateRange: 'الفترة الزمنية',
  startDate: 'تاريخ البداية',
  endDate: 'تاريخ النهاية',
  allDates: 'كل التواريخ',
  undated: (articles) => `· بلا تاريخ: ${number(articles)}`,
  outsideArchive: (period) => `تواريخ الأرشيف: ${period}`,
  bar: (period, count) => `${period}: ${count}`,
  share: (results, all) => `${number(results)} (الإجمالي: ${all})`,
  enlarged: (factor) => `تكبير ×${number(factor)}`,
  loadingDates: 'جارٍ تحميل التواريخ…',

  cardFailed: 'تعذّر تحميل هذا المقال.',
  retry: 'إعادة المحاولة',
  minutes: counts.minutes,
  moreCountries: (n) => `و${counts.moreCountries(n)}`,

  count: { articles: counts.articles, events: counts.events },
  noDay: 'بلا يوم',
  noDate: 'بلا تاريخ',
  until: (end) => `إلى ${end}`,
}
