import { plural } from './formatters.ts'

export const articles = (n: number): string =>
  plural(n, { one: '# artículo', many: '# de artículos', other: '# artículos' })
export const events = (n: number): string =>
  plural(n, { one: '# acontecimiento', many: '# de acontecimientos', other: '# acontecimientos' })
export const results = (n: number): string =>
  plural(n, { one: '# resultado', many: '# de resultados', other: '# resultados' })
export const countries = (n: number): string =>
  plural(n, { one: '# país', many: '# de países', other: '# países' })
export const minutes = (n: number): string => plural(n, { one: '# min', many: '# min', other: '# min' })
