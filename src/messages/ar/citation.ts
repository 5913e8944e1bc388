import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'الاستشهاد بهذا المقال',
  apa: 'APA (الطبعة السابعة)',
  chicago: 'Chicago (قائمة المراجع)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `استشهاد بصيغة ${format}`,
  copy: (format) => `نسخ ${format}`,
  download: 'تنزيل',
  downloadOf: (format) => `تنزيل ${format}`,
  noAuthor: 'لا يُذكر كاتب لأن المصدر لا يذكره على حدة.',
  noDate: 'لا يذكر المصدر تاريخًا.',
  printedDate: 'التاريخ كما طُبع.',

  missingNumbers: 'تشير […] إلى رقم ناقص من المصدر.',
  paragraphsAdded: 'لا فقرات في المصدر، وقد أضيفت.',
}
