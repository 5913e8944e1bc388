import { plural } from './formatters.ts'

export const articles = (n: number): string => plural(n, { one: '# Artikel', other: '# Artikel' })
/** `in 2 Artikeln` */
export const inArticles = (n: number): string => plural(n, { one: 'in # Artikel', other: 'in # Artikeln' })
export const events = (n: number): string => plural(n, { one: '# Ereignis', other: '# Ereignisse' })
export const results = (n: number): string => plural(n, { one: '# Treffer', other: '# Treffer' })
export const countries = (n: number): string => plural(n, { one: '# Land', other: '# Länder' })
export const minutes = (n: number): string => plural(n, { one: '# Min.', other: '# Min.' })
