import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in Arabic. */
export const storage: typeof English = {
  title: 'مشكلة في التخزين',
  close: 'إغلاق',
  problems: {
    blocked: {
      problem: 'متصفحك يحظر التخزين.',
      advice:
        'ستفقد الإعدادات والمقالات المحفوظة والنصوص المميّزة عند إغلاق علامة التبويب هذه. اسمح للموقع بتخزين البيانات لتحتفظ بها.',
    },
    full: {
      problem: 'امتلأت مساحة التخزين.',
      advice: 'ستفقد آخر تغييراتك عند إغلاق علامة التبويب هذه. صدّرها من «المحفوظات»، أو احذف شيئًا.',
    },
    damaged: {
      problem: 'بعض بياناتك المحفوظة تالف.',
      advice: 'كل ما يمكن قراءته ما زال هنا، ويمكنك تنزيل الأصل من «المحفوظات».',
    },
    newer: {
      problem: 'بياناتك المحفوظة من إصدار أحدث لهذا الموقع.',
      advice: 'لن تُحفظ التغييرات حتى تعيد تحميل الصفحة.',
    },
  },
}
