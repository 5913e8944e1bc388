import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The page of all months, and the pages of each month, in Chinese. */
export const months: typeof English = {
  title: '按月浏览',
  description: (articles) => `逐月浏览 ${counts.articles(articles)}。`,
  summary: (articles, months) =>
    months === 0 ? counts.articles(articles) : `${number(months)} 个月，共 ${counts.articles(articles)}`,

  monthDescription: (articles, month) => `${month}的 ${counts.articles(articles)}，按日排列。`,
  undatedDescription: (articles) => `${counts.articles(articles)}没有日期。`,
  articles: counts.articles,
  viewOnTimeline: '在时间线中查看',
  loading: '正在加载文章…',
  loadFailed: '无法加载文章。',
  minutes: counts.minutes,
  neighbours: '月份',
  all: '所有月份',
  pages: '页',
}
