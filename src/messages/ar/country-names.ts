import type { countryNames as English } from '../en/country-names.ts'

/** Countries whose usual name in the Arabic news differs from the one in `Intl`. */
export const countryNames: typeof English = {
  AE: 'الإمارات',
  BY: 'بيلاروسيا',
  CC: 'جزر كوكوس',
  CD: 'الكونغو الديمقراطية',
  CF: 'أفريقيا الوسطى',
  CG: 'الكونغو برازافيل',
  DK: 'الدنمارك',
  DO: 'الدومينيكان',
  FK: 'جزر فوكلاند',
  GB: 'بريطانيا',
  HK: 'هونغ كونغ',
  HU: 'المجر',
  MM: 'ميانمار',
  MO: 'ماكاو',
  MV: 'المالديف',
  PS: 'فلسطين',
  SA: 'السعودية',
  TL: 'تيمور الشرقية',
}
