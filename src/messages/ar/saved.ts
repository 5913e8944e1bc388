import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const highlights = (n: number) =>
  plural(n, {
    zero: 'لا نصوص مميّزة',
    one: 'نص مميّز واحد',
    two: 'نصان مميّزان',
    few: '# نصوص مميّزة',
    many: '# نصًا مميّزًا',
    other: '# نص مميّز',
  })

/** The page of saved articles and highlights, in Arabic. */
export const saved: typeof English = {
  title: 'المحفوظات',
  description: 'المقالات والنصوص المميّزة المحفوظة في هذا المتصفح.',
  loading: 'محفوظاتك مخزنة في متصفحك.',
  none: 'لا محفوظات بعد. احفظ مقالًا (S)، أو حدّد نصًا فيه لتمييزه.',
  summary: (articles, highlighted) => `${counts.articles(articles)}، ${highlights(highlighted)}`,
  storedHere: 'مخزنة في هذا المتصفح فقط.',

  search: 'البحث في المحفوظات',
  sort: 'الترتيب',
  sortBy: { saved: 'المحفوظ حديثًا', published: 'أحدث المقالات' },
  noMatches: 'لا نتائج في محفوظاتك',
  more: (articles) =>
    plural(articles, {
      zero: 'لا مقالات أخرى',
      one: 'عرض مقال آخر',
      two: 'عرض مقالين آخرين',
      few: 'عرض # مقالات أخرى',
      many: 'عرض # مقالًا آخر',
      other: 'عرض # مقال آخر',
    }),
  highlightsOnly: 'نصوص مميّزة فقط',
  yourNote: 'ملاحظتك:',
  remove: 'إزالة',
  removeArticle: (headline) => `إزالة ${headline}`,
  removed: 'أُزيل المقال.',
  deleteHighlight: 'حذف',
  deleteThisHighlight: (quote) => `حذف تمييز «${quote}»`,
  highlightDeleted: 'حُذف التمييز.',
  undo: 'تراجع',
  undone: 'جرى التراجع.',

  exportAndImport: 'التصدير والاستيراد',
  exportMarkdown: 'تصدير Markdown',
  exportBackup: 'تصدير نسخة احتياطية (JSON)',
  exportTitle: (archive) => `${archive}: المحفوظات`,
  exported: (day) => `تاريخ التصدير: ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}، محفوظ` : published),

  importBackup: 'استيراد نسخة احتياطية…',
  backupFile: 'ملف النسخة الاحتياطية',
  imported: (articles, highlighted) =>
    `جرى استيراد: ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) => `محفوظ من قبل: ${number(n)}.`,
  unreadable: (n) =>
    plural(n, {
      zero: 'قُرئت كل العناصر.',
      one: 'تعذّرت قراءة عنصر واحد.',
      two: 'تعذّرت قراءة عنصرين.',
      few: 'تعذّرت قراءة # عناصر.',
      many: 'تعذّرت قراءة # عنصرًا.',
      other: 'تعذّرت قراءة # عنصر.',
    }),
  importFailed: (file) => `تعذّرت قراءة ${file}. أعد المحاولة.`,
  tooLarge: (file) => `حجم ${file} أكبر من أن يكون نسخة احتياطية من هذا الموقع.`,
  isMarkdown: (file) => `الملف ${file} مُصدَّر بصيغة Markdown. اختر النسخة الاحتياطية (‎.json) بدلًا منه.`,
  notJson: (file) => `الملف ${file} ليس نسخة احتياطية صالحة.`,
  notBackup: (file) => `الملف ${file} ليس نسخة احتياطية من هذا الموقع.`,
  newerBackup: (file) => `الملف ${file} من إصدار أحدث لهذا الموقع. أعد تحميل الصفحة ثم أعد المحاولة.`,

  damaged: 'بعض البيانات المحفوظة تالف. وما زال الأصل موجودًا.',
  downloadDamaged: 'تنزيل',
  deleteDamaged: 'حذف',
}
