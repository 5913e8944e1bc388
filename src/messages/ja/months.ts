import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The page of all months, and the pages of each month, in Japanese. */
export const months: typeof English = {
  title: '月別に見る',
  description: (articles) => `${counts.articles(articles)}を月別に一覧。`,
  summary: (articles, months) =>
    months === 0 ? counts.articles(articles) : `${number(months)}か月、${counts.articles(articles)}`,

  monthDescription: (articles, month) => `${month}の${counts.articles(articles)}を日付順に一覧。`,
  undatedDescription: (articles) => `日付のない${counts.articles(articles)}。`,
  articles: counts.articles,
  viewOnTimeline: 'タイムラインで見る',
  loading: '記事を読み込んでいます…',
  loadFailed: '記事を読み込めませんでした。',
  minutes: counts.minutes,
  neighbours: '月',
  all: 'すべての月',
  pages: 'ページ',
}
