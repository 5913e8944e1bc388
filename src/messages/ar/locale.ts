import type { locale as English } from '../en/locale.ts'

/** With the digits of news sites of all Arab countries. */
export const locale: typeof English = 'ar-u-nu-latn'
