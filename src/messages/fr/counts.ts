import { plural } from './formatters.ts'

export const articles = (n: number): string =>
  plural(n, { one: '# article', many: '# d’articles', other: '# articles' })
export const events = (n: number): string =>
  plural(n, { one: '# événement', many: '# d’événements', other: '# événements' })
export const results = (n: number): string =>
  plural(n, { one: '# résultat', many: '# de résultats', other: '# résultats' })
export const countries = (n: number): string =>
  plural(n, { one: '# pays', many: '# de pays', other: '# pays' })
export const minutes = (n: number): string => plural(n, { one: '# min', many: '# min', other: '# min' })
