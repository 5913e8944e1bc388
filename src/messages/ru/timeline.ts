import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** The timeline: its histogram, its list and its rows, in Russian. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}: лента`,
  description: (articles, first, last) =>
    first
      ? `${counts.articles(articles)} (${first} – ${last}): по дате, стране или ключевому слову.`
      : `${counts.articles(articles)}: по стране или ключевому слову.`,
  browseByMonth: 'Обзор по месяцам',
  loading: {
    published: 'Загрузка статей…',
    happened: 'Загрузка событий…',
    both: 'Загрузка результатов…',
  },
  loadFailed: {
    published: 'Не удалось загрузить статьи.',
    happened: 'Не удалось загрузить события.',
    both: 'Не удалось загрузить результаты.',
  },
  searchFailed: 'Не удалось загрузить поисковый индекс.',
  noArticles: 'Статей пока нет',
  howToAddArticles:
    'Добавьте статьи в папку seeds файлами .txt: в первой строке заголовок, во второй дата, дальше текст.',

  dateRange: 'Период',
  startDate: 'Начальная дата',
  endDate: 'Конечная дата',
  allDates: 'Все даты',
  undated: (articles) => `· без даты: ${number(articles)}`,
  outsideArchive: (period) => `Даты архива: ${period}`,
  bar: (period, count) => `${period}: ${count}`,
  share: (results, all) => `${number(results)} (всего ${all})`,
  enlarged: (factor) => `Масштаб ${number(factor)}×`,
  loadingDates: 'Загрузка дат…',

  cardFailed: 'Не удалось загрузить эту статью.',
  retry: 'Повторить',
  minutes: counts.minutes,
  moreCountries: (n) => `и ещё ${number(n)}`,

  count: { articles: counts.articles, events: counts.events },
  noDay: 'без дня',
  noDate: 'б. д.',
  until: (end) => `по ${end}`,
}
