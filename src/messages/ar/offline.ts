import type { offline as English } from '../en/offline.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} ميغابايت`

/** Reading offline, and updates of the site, in Arabic. */
export const offline: typeof English = {
  title: 'القراءة بلا اتصال',
  openedArticles: 'المقالات التي تفتحها متاحة على هذا الجهاز بلا اتصال.',
  unavailable:
    'القراءة بلا اتصال غير متاحة هنا. فهي تتطلب https ولا تعمل في بعض النوافذ الخاصة، وربما أوقفها الناشر.',
  blocked: 'متصفحك يحظر التخزين. اسمح للموقع بتخزين البيانات كي تقرأ بلا اتصال.',
  saved: (articles, bytes) => {
    const saved = articles > 0 ? `المحفوظ: ${counts.articles(articles)}` : 'لا مقالات محفوظة بعد'
    return bytes ? `${saved} (نحو ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `تنزيل الأرشيف (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `هذا الأرشيف أكبر من أن يُنزَّل (${megabytes(bytes)}؛ الحد الأقصى ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `ملفات هذا الأرشيف أكثر من أن تُنزَّل (${number(files)}؛ الحد الأقصى ${number(limit)}).`,
  sizeUnknown: 'تعذّرت معرفة حجم التنزيل.',
  downloading: 'جارٍ تنزيل الأرشيف',
  preparing: 'جارٍ تحضير التنزيل…',
  progress: (done, total) =>
    plural(total, {
      zero: `${number(done)} من # ملف`,
      one: `${number(done)} من ملف واحد`,
      two: `${number(done)} من ملفين`,
      few: `${number(done)} من # ملفات`,
      many: `${number(done)} من # ملفًا`,
      other: `${number(done)} من # ملف`,
    }),
  stop: 'إيقاف',
  stopped: 'توقف التنزيل. يمكنك استئنافه في أي وقت من دون فقدان شيء.',
  connectionLost: 'توقف التنزيل: انقطع الاتصال. يمكنك استئنافه في أي وقت من دون فقدان شيء.',
  storageFull: 'توقف التنزيل: لا تكفي مساحة التخزين. يمكنك استئنافه في أي وقت من دون فقدان شيء.',
  failed: (reason) => `توقف التنزيل: ${reason}. يمكنك استئنافه في أي وقت من دون فقدان شيء.`,
  resume: 'استئناف',
  complete: 'الأرشيف كله متاح بلا اتصال.',
  deleteDownloads: 'حذف التنزيلات',

  updateAvailable: 'يتوفر تحديث',
  updated: 'جرى تحديث هذا الأرشيف.',
  updating: 'جارٍ التحديث…',
  reload: 'إعادة التحميل',
  later: 'لاحقًا',
}
