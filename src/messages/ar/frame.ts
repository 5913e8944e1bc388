import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages, in Arabic. */
export const frame: typeof English = {
  skipToContent: 'الانتقال إلى المحتوى',
  mainNavigation: 'القائمة الرئيسية',
  timeline: 'الخط الزمني',
  countries: 'البلدان',
  saved: 'المحفوظات',
  about: 'حول',
  noTracking: 'لا تتبّع. لا يُحمَّل شيء من مواقع أخرى.',
  close: 'إغلاق',
  backToTop: 'العودة إلى الأعلى',
  searchArticles: 'البحث في المقالات',
  search: 'بحث',

  appearance: 'المظهر',
  themes: { system: 'النظام', paper: 'ورقي', white: 'أبيض', sepia: 'بني داكن', night: 'ليلي' },
  themeIs: (theme) => `السمة: ${theme}`,
  shortcuts: 'اختصارات لوحة المفاتيح',
  quickFind: 'بحث سريع',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'حدث خطأ ما',
  pageFailed: 'تعذّر عرض هذه الصفحة',
  pageMissing:
    'الصفحة غير محفوظة على جهازك وتعذّر تحميلها: ربما أنت غير متصل بالإنترنت، أو جرى تحديث الأرشيف. أما الصفحات والمقالات التي فتحتها من قبل فما زالت متاحة.',
  pageBroken: 'حدث خطأ في هذه الصفحة. محفوظاتك آمنة، وسائر الأرشيف يعمل كالمعتاد.',
  reload: 'إعادة تحميل الصفحة',
  goToTimeline: 'الانتقال إلى الخط الزمني',
  pageNotFound: 'الصفحة غير موجودة',
  nothingAt: 'لا يوجد شيء على {address}.',
  browse: 'تصفّح {timeline} أو {countries}.',
  browseTimeline: 'الخط الزمني',
  browseCountries: 'البلدان',
  lookingForSimilar: 'جارٍ البحث عن صفحات مشابهة…',
  suggestionsFailed: 'تعذّر تحميل الاقتراحات.',
  suggestions: 'هل كنت تبحث عن…',

  notOffline: 'أنت غير متصل بالإنترنت، وهذا غير محفوظ على جهازك.',
  partMissing: 'هذا الجزء من الصفحة غير محفوظ على جهازك وتعذّر تحميله. ربما أنت غير متصل بالإنترنت.',
  loadError: (message) => `${message}.`,
  tryAgain: 'إعادة المحاولة',
  fileMissing: (path) => `لم يعد الملف ${path} موجودًا؛ ربما جرى تحديث الأرشيف`,
  damagedPage: (path) => `وصل الملف ${path} تالفًا؛ أعد تحميل الصفحة`,
  serverError: (path, status) => `${path}: خطأ في الخادم ${status}`,

  problems: (n) =>
    plural(n, {
      zero: 'لا مشكلات في ملفات مقالاتك',
      one: 'مشكلة واحدة في ملفات مقالاتك',
      two: 'مشكلتان في ملفات مقالاتك',
      few: '# مشكلات في ملفات مقالاتك',
      many: '# مشكلة في ملفات مقالاتك',
      other: '# مشكلة في ملفات مقالاتك',
    }),
  problem: (found, remedy) => `${found}; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, {
      zero: 'لا مشكلات أخرى.',
      one: 'ومشكلة أخرى غير معروضة.',
      two: 'ومشكلتان أخريان غير معروضتين.',
      few: 'و# مشكلات أخرى غير معروضة.',
      many: 'و# مشكلة أخرى غير معروضة.',
      other: 'و# مشكلة أخرى غير معروضة.',
    }),
  problemsStay: 'تختفي كل مشكلة حالما يُصحَّح ملفها.',
}
