import { number } from './formatters.ts'

export const articles = (n: number): string => `${number(n)} 篇文章`
export const events = (n: number): string => `${number(n)} 个事件`
export const results = (n: number): string => `${number(n)} 条结果`
export const countries = (n: number): string => `${number(n)} 个国家`
export const minutes = (n: number): string => `${number(n)} 分钟`
