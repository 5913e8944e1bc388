import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The timeline: its histogram, its list and its rows, in Chinese. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}：时间线`,
  description: (articles, first, last) =>
    first
      ? `按日期、国家或关键词浏览${first}至${last}的 ${counts.articles(articles)}。`
      : `按国家或关键词浏览 ${counts.articles(articles)}。`,
  browseByMonth: '按月浏览',
  loading: {
    published: '正在加载文章…',
    happened: '正在加载事件…',
    both: '正在加载结果…',
  },
  loadFailed: {
    published: '无法加载文章。',
    happened: '无法加载事件。',
    both: '无法加载结果。',
  },
  searchFailed: '无法加载搜索索引。',
  noArticles: '还没有文章',
  howToAddArticles: '请将文章以 .txt 文件放入 seeds 文件夹：第 1 行为标题，第 2 行为日期，其后为正文。',

  dateRange: '日期范围',
  startDate: '开始日期',
  endDate: '结束日期',
  allDates: '所有日期',
  undated: (articles) => `· ${number(articles)} 篇日期不详`,
  outsideArchive: (period) => `资料库的日期：${period}`,
  bar: (period, count) => `${period}：${count}`,
  share: (results, all) => `${all}中的 ${number(results)}`,
  enlarged: (factor) => `放大 ${number(factor)} 倍`,
  loadingDates: '正在加载日期…',

  cardFailed: '无法加载这篇文章。',
  retry: '重试',
  minutes: counts.minutes,
  moreCountries: (n) => `等另外 ${number(n)} 个`,

  count: { articles: counts.articles, events: counts.events },
  noDay: '日不详',
  noDate: '无日期',
  until: (end) => `至${end}`,
}
