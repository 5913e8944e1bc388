import { number } from './formatters.ts'

export const articles = (n: number): string => `記事${number(n)}件`
export const events = (n: number): string => `出来事${number(n)}件`
export const results = (n: number): string => `${number(n)}件`
export const countries = (n: number): string => `${number(n)}か国`
export const minutes = (n: number): string => `${number(n)}分`
