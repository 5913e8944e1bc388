import { plural } from './formatters.ts'

export const articles = (n: number): string =>
  plural(n, {
    zero: 'لا مقالات',
    one: 'مقال واحد',
    two: 'مقالان',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  })
/** `في مقالين` */
export const inArticles = (n: number): string =>
  plural(n, {
    zero: 'في # مقال',
    one: 'في مقال واحد',
    two: 'في مقالين',
    few: 'في # مقالات',
    many: 'في # مقالًا',
    other: 'في # مقال',
  })
export const events = (n: number): string =>
  plural(n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  })
export const results = (n: number): string =>
  plural(n, {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '# نتائج',
    many: '# نتيجة',
    other: '# نتيجة',
  })
/** The plural of بلد looks like its dual, which therefore has a numeral. */
export const countries = (n: number): string =>
  plural(n, {
    zero: 'لا بلدان',
    one: 'بلد واحد',
    two: 'بلدان اثنان',
    few: '# بلدان',
    many: '# بلدًا',
    other: '# بلد',
  })
/** `3 بلدان أخرى` */
export const moreCountries = (n: number): string =>
  plural(n, {
    zero: '# بلد آخر',
    one: 'بلد آخر',
    two: 'بلدان آخران',
    few: '# بلدان أخرى',
    many: '# بلدًا آخر',
    other: '# بلد آخر',
  })
export const minutes = (n: number): string =>
  plural(n, {
    zero: '# دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  })
