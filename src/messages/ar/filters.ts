import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results, in Arabic. */
export const filters: typeof English = {
  label: 'التصفية',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'جارٍ التحميل…',
  searching: 'جارٍ البحث…',
  undatedHidden: (n) =>
    plural(n, {
      zero: 'كل المقالات المؤرخة معروضة.',
      one: 'مقال واحد بلا تاريخ غير معروض.',
      two: 'مقالان بلا تاريخ غير معروضين.',
      few: '# مقالات بلا تاريخ غير معروضة.',
      many: '# مقالًا بلا تاريخ غير معروضة.',
      other: '# مقال بلا تاريخ غير معروضة.',
    }),

  filters: (active) => `التصفية، ${number(active)}`,
  date: { any: 'أي تاريخ', one: 'التاريخ' },
  country: { any: 'أي بلد', one: 'البلد' },
  facets: {
    publications: { any: 'أي جهة نشر', one: 'جهة النشر' },
    languages: { any: 'أي لغة', one: 'اللغة' },
  },
  view: 'العرض',
  views: { published: 'المقالات', happened: 'الأحداث', both: 'الكل' },
  sort: 'الترتيب',
  bestFirst: 'الأكثر صلة أولًا',
  sortBy: { newest: 'الأحدث', oldest: 'الأقدم', relevance: 'الأكثر صلة' },

  compact: 'مضغوط',

  active: 'عوامل التصفية المطبقة',
  query: (query) => `«${query}»`,
  allCountries: 'كل البلدان المحددة',
  mainSubject: 'الموضوع الرئيسي فقط',
  remove: (filter) => `إزالة عامل التصفية: ${filter}`,
  clearAll: 'مسح الكل',
}
