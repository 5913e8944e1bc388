import type { months as English } from '../en/months.ts'
import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** The page of all months, and the pages of each month, in Russian. */
export const months: typeof English = {
  title: 'Обзор по месяцам',
  description: (articles) => `${counts.articles(articles)} по месяцам.`,
  summary: (articles, months) =>
    months === 0
      ? counts.articles(articles)
      : `${counts.articles(articles)} за ${plural(months, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' })}`,

  monthDescription: (articles, month) => `${month}: ${counts.articles(articles)} по дням.`,
  undatedDescription: (articles) => `${counts.articles(articles)} без даты.`,
  articles: counts.articles,
  viewOnTimeline: 'Показать в ленте',
  loading: 'Загрузка статей…',
  loadFailed: 'Не удалось загрузить статьи.',
  minutes: counts.minutes,
  neighbours: 'Месяцы',
  all: 'Все месяцы',
  pages: 'Страницы',
}
