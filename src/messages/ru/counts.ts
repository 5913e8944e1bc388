import { plural } from './formatters.ts'

export const articles = (n: number): string =>
  plural(n, { one: '# статья', few: '# статьи', many: '# статей', other: '# статьи' })
/** `в 2 статьях` */
export const inArticles = (n: number): string =>
  plural(n, { one: 'в # статье', few: 'в # статьях', many: 'в # статьях', other: 'в # статьи' })
export const events = (n: number): string =>
  plural(n, { one: '# событие', few: '# события', many: '# событий', other: '# события' })
export const results = (n: number): string =>
  plural(n, { one: '# результат', few: '# результата', many: '# результатов', other: '# результата' })
export const countries = (n: number): string =>
  plural(n, { one: '# страна', few: '# страны', many: '# стран', other: '# страны' })
export const minutes = (n: number): string =>
  plural(n, { one: '# мин', few: '# мин', many: '# мин', other: '# мин' })
