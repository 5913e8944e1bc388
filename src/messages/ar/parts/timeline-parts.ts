import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Arabic. */
export const timelineParts: typeof English = {
  continueReading: 'متابعة القراءة',
  minutesLeft: (minutes) => `بقيت ${counts.minutes(minutes)}`,
  dismiss: (headline) => `إخفاء ${headline}`,

  zoomTo: { day: 'عرض الأيام', week: 'عرض الأسابيع', month: 'عرض الأشهر' },
  zoomOut: 'تصغير',
  datesFailed: 'تعذّر تحميل التواريخ.',

  lacks: 'ناقص:',

  jumpToMonth: 'الانتقال إلى شهر',
  jumpToDate: 'الانتقال إلى تاريخ',
  jumpToDateShort: 'التاريخ',
  jump: 'انتقال',
  jumpHint: ([year, month, day]) =>
    `مثلًا: ${year} أو ${month} أو ${day}. إن لم يكن هناك شيء في هذا التاريخ، تنتقل إلى التاريخ التالي في القائمة.`,
  position: {
    published: (row, rows) => `المقال ${number(row)} من ${number(rows)}`,
    happened: (row, rows) => `الحدث ${number(row)} من ${number(rows)}`,
    both: (row, rows) => `النتيجة ${number(row)} من ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} من ${number(rows)}`,
  findInPage: (count) => `بحث المتصفح لا يشمل إلا ما على الشاشة. اضغط / للبحث في الكل (${count}).`,
  closestEarlier: (date, closest) => `لا شيء في ${date}. أقرب تاريخ سابق: ${closest}.`,
  closestLater: (date, closest) => `لا شيء في ${date}. أقرب تاريخ لاحق: ${closest}.`,
  printedPart: (count) => `هذا جزء فقط (الإجمالي: ${count}). لطباعة الكل، افتح صفحة شهر.`,

  published: (date) => `نُشر في ${date}`,
  publishedBefore: (date) => `نُشر في ${date}، قبل الحدث`,
  showMentions: (n) =>
    plural(n, {
      zero: 'لا مواضع أخرى',
      one: 'عرض موضع آخر',
      two: 'عرض موضعين آخرين',
      few: 'عرض # مواضع أخرى',
      many: 'عرض # موضعًا آخر',
      other: 'عرض # موضع آخر',
    }),
  byPublication: (articles) => `${counts.articles(articles)} حسب تاريخ النشر`,
  byEvent: (events) => `${counts.events(events)} حسب تاريخ الحدث`,
  eventsIntro:
    'جمل من المقالات، مرتبة حسب التاريخ الذي تشير إليه. وقد حُدّدت التواريخ آليًا من الكلمات التي تحتها خط منقط.',
  eventsIntroForQuery:
    'جمل من المقالات التي تطابق بحثك، مرتبة حسب التاريخ الذي تشير إليه. وقد حُدّدت التواريخ آليًا من الكلمات التي تحتها خط منقط.',
  eventsAfter: (events, last) => `${counts.events(events)} بعد ${last}`,
  resolvedDate: (date) => `«{words}» = ${date}`,
  resolvedDamagedDate: (date) => `«{words}» = ${date}؛ اليوم بالتحديد ناقص من المصدر`,
}
