import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `جرى تجاهل «${parameter}» في الرابط: ${reason}.`

/** The note about filters in the address that were ignored, in Arabic. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, 'عامل تصفية غير معروف'),
    duplicate: (parameter) => ignored(parameter, 'مكرر'),
    tooLong: (parameter, limit) => ignored(parameter, `طول البحث محدود (أقصى عدد للأحرف: ${number(limit)})`),
    notCountry: (parameter) => ignored(parameter, 'ليس رمز بلد'),
    notInArchive: (parameter) => ignored(parameter, 'غير موجود في هذا الأرشيف'),
    notChoice: (parameter, choices) => ignored(parameter, `القيم المقبولة: ${or(choices)}`),
    notDate: (parameter) =>
      ignored(parameter, 'ليس تاريخًا (استخدم 2020 أو \u20682020-04\u2069 أو \u20682020-04-11\u2069)'),
    withoutQuery: (parameter) => ignored(parameter, 'يتطلب كلمة للبحث'),
    eventsByDate: (parameter) => ignored(parameter, 'لا تُرتَّب الأحداث إلا حسب التاريخ'),
  },
  more: (n) => `…و${number(n)} غيرها.`,
  cleanUpLink: 'تصحيح الرابط',
}
