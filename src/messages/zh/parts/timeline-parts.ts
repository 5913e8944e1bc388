import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Chinese. */
export const timelineParts: typeof English = {
  continueReading: '继续阅读',
  minutesLeft: (minutes) => `剩余 ${counts.minutes(minutes)}`,
  dismiss: (headline) => `不再显示《${headline}》`,

  zoomTo: { day: '按日显示', week: '按周显示', month: '按月显示' },
  zoomOut: '缩小',
  datesFailed: '无法加载日期。',

  lacks: '缺少：',

  jumpToMonth: '跳到月份',
  jumpToDate: '跳到日期',
  jumpToDateShort: '日期',
  jump: '前往',
  jumpHint: ([year, month, day]) =>
    `例如 ${year}、${month} 或 ${day}。若该日没有内容，将前往列表中的下一个日期。`,
  position: {
    published: (row, rows) => `第 ${number(row)} 篇文章，共 ${number(rows)} 篇`,
    happened: (row, rows) => `第 ${number(row)} 个事件，共 ${number(rows)} 个`,
    both: (row, rows) => `第 ${number(row)} 条结果，共 ${number(rows)} 条`,
  },
  shortPosition: (row, rows) => `${number(row)} / ${number(rows)}`,
  findInPage: (count) => `浏览器的查找只涵盖屏幕上的内容。按 / 可搜索全部 ${count}。`,
  closestEarlier: (date, closest) => `${date}没有内容。显示之前最接近的日期：${closest}。`,
  closestLater: (date, closest) => `${date}没有内容。显示之后最接近的日期：${closest}。`,
  printedPart: (count) => `仅显示 ${count}中的一部分。如需全部打印，请打开某个月份的页面。`,

  published: (date) => `发布于${date}`,
  publishedBefore: (date) => `发布于${date}，早于事件`,
  showMentions: (n) => `再显示 ${number(n)} 处提及`,
  byPublication: (articles) => `按发布日期：${counts.articles(articles)}`,
  byEvent: (events) => `按事件日期：${counts.events(events)}`,
  eventsIntro: '文章中的句子，按其所指日期排列。日期根据带点状下划线的词语自动识别。',
  eventsIntroForQuery: '符合搜索的文章中的句子，按其所指日期排列。日期根据带点状下划线的词语自动识别。',
  eventsAfter: (events, last) => `${last}之后的 ${counts.events(events)}`,
  resolvedDate: (date) => `“{words}” = ${date}`,
  resolvedDamagedDate: (date) => `“{words}” = ${date}；来源缺少具体日期`,
}
