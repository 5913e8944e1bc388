import { plural } from './formatters.ts'

export const articles = (n: number): string =>
  plural(n, { one: '# artigo', many: '# de artigos', other: '# artigos' })
export const events = (n: number): string =>
  plural(n, { one: '# acontecimento', many: '# de acontecimentos', other: '# acontecimentos' })
export const results = (n: number): string =>
  plural(n, { one: '# resultado', many: '# de resultados', other: '# resultados' })
export const countries = (n: number): string =>
  plural(n, { one: '# país', many: '# de países', other: '# países' })
export const minutes = (n: number): string => plural(n, { one: '# min', many: '# min', other: '# min' })
