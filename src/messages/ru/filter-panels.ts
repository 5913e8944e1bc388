import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

const moreChoices = (listed: number) =>
  `Показаны самые частые (${number(listed)}). Чтобы найти другие, начните вводить.`

/** The panels of the filters, and what is said if nothing matches, in Russian. */
export const filterPanels: typeof English = {
  loading: 'Загрузка…',
  show: (count) => `Показать: ${count}`,

  year: 'Год',
  month: 'Месяц',
  day: 'День',
  from: 'С',
  to: 'По',
  apply: 'Применить',
  clearDates: 'Сбросить даты',
  datesFailed: 'Не удалось загрузить даты.',

  mainSubject: 'Только главная тема',
  match: 'Выбранные страны',
  matchAny: 'Хотя бы одна',
  matchAll: 'Все',
  include: 'Учитывать',
  anyMention: 'Любое упоминание',
  countriesFailed: 'Не удалось загрузить страны.',
  countryChoices: {
    legend: 'Страны',
    find: 'Найти страну',
    none: 'Подходящих стран нет',
    more: moreChoices,
  },

  facets: {
    publications: {
      legend: 'Издания',
      find: 'Найти издание',
      none: 'Подходящих изданий нет',
      more: moreChoices,
      failed: 'Не удалось загрузить издания.',
      searchAll: 'Искать во всех изданиях',
    },
    languages: {
      legend: 'Языки',
      find: 'Найти язык',
      none: 'Подходящих языков нет',
      more: moreChoices,
      failed: 'Не удалось загрузить языки.',
      searchAll: 'Искать на всех языках',
    },
  },

  corrected: 'Показаны результаты по запросу {corrected}. {searchAsTyped}',
  searchAsTyped: (query) => `Искать вместо этого «${query}»`,
  asTyped: 'Поиск выполнен по введённому тексту. {correctSpelling}',
  correctSpelling: 'Исправить написание',
  partial: 'Статей со всеми этими словами нет. В лучших результатах не хватает зачёркнутых слов.',
  didYouMean: (placeholders) => `Возможно, вы имели в виду ${or(placeholders)}?`,

  noResults: 'Ничего не найдено',
  notSearchable: 'Введите хотя бы одну букву или цифру.',
  noEvents: 'Событий с датой не найдено.',
  noEventsInCountry: 'Событий с датой для этой страны нет.',
  noMatches: {
    published: 'Нет статей, подходящих под эти фильтры.',
    happened: 'Нет событий, подходящих под эти фильтры.',
    both: 'Ничего не подходит под эти фильтры.',
  },
  noMatchesInCountry: {
    published: 'Нет статей с упоминанием этой страны, подходящих под эти фильтры.',
    happened: 'Нет событий с упоминанием этой страны, подходящих под эти фильтры.',
    both: 'Ничего с упоминанием этой страны не подходит под эти фильтры.',
  },
  removeQuery: (query) => `Убрать «${query}»`,
  includeMentions: 'Учитывать и беглые упоминания',
  matchAnyCountry: 'Искать любую из выбранных стран',
  searchAllCountries: 'Искать по всем странам',
  searchAllDates: 'Искать по всем датам',
  switchToArticles: 'Перейти к статьям',
}
