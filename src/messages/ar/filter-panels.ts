import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

const moreChoices = (listed: number) => `الأكثر تكرارًا (${number(listed)}). اكتب للعثور على غيرها.`

/** The panels of the filters, and what is said if nothing matches, in Arabic. */
export const filterPanels: typeof English = {
  loading: 'جارٍ التحميل…',
  show: (count) => `عرض (${count})`,

  year: 'السنة',
  month: 'الشهر',
  day: 'اليوم',
  from: 'من',
  to: 'إلى',
  apply: 'تطبيق',
  clearDates: 'مسح التواريخ',
  datesFailed: 'تعذّر تحميل التواريخ.',

  mainSubject: 'الموضوع الرئيسي فقط',
  match: 'البلدان المحددة',
  matchAny: 'أي منها',
  matchAll: 'كلها',
  include: 'يشمل',
  anyMention: 'أي ذكر',
  countriesFailed: 'تعذّر تحميل البلدان.',
  countryChoices: {
    legend: 'البلدان',
    find: 'البحث عن بلد',
    none: 'لا بلدان مطابقة',
    more: moreChoices,
  },

  facets: {
    publications: {
      legend: 'جهات النشر',
      find: 'البحث عن جهة نشر',
      none: 'لا جهات نشر مطابقة',
      more: moreChoices,
      failed: 'تعذّر تحميل جهات النشر.',
      searchAll: 'البحث في كل جهات النشر',
    },
    languages: {
      legend: 'اللغات',
      find: 'البحث عن لغة',
      none: 'لا لغات مطابقة',
      more: moreChoices,
      failed: 'تعذّر تحميل اللغات.',
      searchAll: 'البحث بكل اللغات',
    },
  },

  corrected: 'هذه نتائج {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `البحث عن «${query}» كما كُتب`,
  asTyped: 'جرى البحث كما كُتب. {correctSpelling}',
  correctSpelling: 'تصحيح الإملاء',
  partial: 'لا مقال يضم كل هذه الكلمات. وأفضل النتائج تنقصها الكلمات المشطوبة.',
  didYouMean: (placeholders) => `هل تقصد ${or(placeholders)}؟`,

  noResults: 'لا نتائج',
  notSearchable: 'اكتب حرفًا أو رقمًا واحدًا على الأقل للبحث.',
  noEvents: 'لم يُعثر على أحداث مؤرخة.',
  noEventsInCountry: 'لا أحداث مؤرخة لهذا البلد.',
  noMatches: {
    published: 'لا مقالات تطابق عوامل التصفية هذه.',
    happened: 'لا أحداث تطابق عوامل التصفية هذه.',
    both: 'لا شيء يطابق عوامل التصفية هذه.',
  },
  noMatchesInCountry: {
    published: 'لا مقالات تذكر هذا البلد وتطابق عوامل التصفية هذه.',
    happened: 'لا أحداث تذكر هذا البلد وتطابق عوامل التصفية هذه.',
    both: 'لا شيء يذكر هذا البلد ويطابق عوامل التصفية هذه.',
  },
  removeQuery: (query) => `إزالة «${query}»`,
  includeMentions: 'تضمين كل ذكر للبلد',
  matchAnyCountry: 'الاكتفاء بأي بلد محدد',
  searchAllCountries: 'البحث في كل البلدان',
  searchAllDates: 'البحث في كل التواريخ',
  switchToArticles: 'الانتقال إلى المقالات',
}
