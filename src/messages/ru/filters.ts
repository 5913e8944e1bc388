import type { filters as English } from '../en/filters.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** The filters of the timeline and of a country’s page, and the number of results, in Russian. */
export const filters: typeof English = {
  label: 'Фильтры',
  count: { published: counts.articles, happened: counts.events, both: counts.results },
  loading: 'Загрузка…',
  searching: 'Поиск…',
  undatedHidden: (n) =>
    plural(n, {
      one: '# статья без даты не показана.',
      few: '# статьи без даты не показаны.',
      many: '# статей без даты не показано.',
      other: '# статьи без даты не показано.',
    }),

  filters: (active) => `Фильтры, ${number(active)}`,
  date: { any: 'Любая дата', one: 'Дата' },
  country: { any: 'Любая страна', one: 'Страна' },
  facets: {
    publications: { any: 'Любое издание', one: 'Издание' },
    languages: { any: 'Любой язык', one: 'Язык' },
  },
  view: 'Вид',
  views: { published: 'Статьи', happened: 'События', both: 'Всё' },
  sort: 'Сортировка',
  bestFirst: 'Сначала лучшие совпадения',
  sortBy: { newest: 'Новые', oldest: 'Старые', relevance: 'По релевантности' },

  compact: 'Компактно',

  active: 'Действующие фильтры',
  query: (query) => `«${query}»`,
  allCountries: 'Все выбранные страны',
  mainSubject: 'Только главная тема',
  remove: (filter) => `Убрать фильтр: ${filter}`,
  clearAll: 'Сбросить все',
}
