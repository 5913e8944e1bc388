import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in Arabic. */
export const articleParts: typeof English = {
  margin: 'الشروح والملاحظات',
  marginNote: (words) => `ملاحظتك على «${words}»: `,
  marginDateWords: (words) => `«${words}» `,
  marginDate: '= {date}',

  matches: 'نتائج البحث في المقال',
  matchCount: (n) =>
    plural(n, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  matchPosition: (at, of) => `${number(at)} من ${number(of)}`,
  previousMatch: 'النتيجة السابقة',
  nextMatch: 'النتيجة التالية',

  selectionActions: 'إجراءات النص المحدد',
  yourHighlight: 'النص الذي ميّزته',
  note: 'ملاحظة',
  done: 'تم',
  deleteHighlight: 'حذف التمييز',
  lostHighlights: 'نصوص مميّزة من نسخة سابقة',
  lostHighlightsNote: 'تغيّرت هذه المقاطع منذ ذلك الحين.',

  player: 'مشغّل الصوت',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  previousSentence: 'الجملة السابقة',
  nextSentence: 'الجملة التالية',
  speed: 'السرعة',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'الصوت',
  closePlayer: 'إغلاق مشغّل الصوت',
  missingNumberAloud: 'رقم ناقص',

  shareTitle: 'مشاركة هذا المقال',
  link: 'الرابط',
  headlineAndLink: 'العنوان والرابط',
  copyHeadlineAndLink: 'نسخ العنوان والرابط',
  email: 'البريد الإلكتروني',

  related: 'مقالات ذات صلة',
  alsoAbout: (countries) => `عن ${and(countries)} أيضًا`,
  alsoAboutIn: (countries, date) => `عن ${and(countries)} أيضًا، ${date}`,
  alsoMentions: (countries) => `يذكر ${and(countries)} أيضًا`,
  alsoMentionsIn: (countries, date) => `يذكر ${and(countries)} أيضًا، ${date}`,
  sameDate: (date) => `التاريخ نفسه: ${date}`,
  sharedTerms: (terms) => `كلمات مشتركة: ${terms.join('، ')}`,
}
