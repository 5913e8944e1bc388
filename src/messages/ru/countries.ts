import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

/** The page of all countries and the pages of each country, in Russian. */
export const countries: typeof English = {
  title: 'Страны',
  description: (countries, articles) =>
    `${counts.countries(countries)} ${counts.inArticles(articles)}: карта и список.`,
  summary: (countries, articles) => `${counts.countries(countries)} ${counts.inArticles(articles)}`,
  loadFailed: 'Не удалось загрузить страны.',
  loadingCountry: 'Загрузка страны…',
  loadingArticles: 'Загрузка статей…',

  find: 'Найти страну',
  sort: 'Сортировка',
  sortBy: { articles: 'По упоминаниям', about: 'По главной теме', name: 'По алфавиту' },
  selectHint: 'Выберите страны, чтобы увидеть их статьи вместе.',
  select: (country) => `Выбрать: ${country}`,
  articles: (articles, about) =>
    about > 0 ? `${counts.articles(articles)} (главная тема: ${number(about)})` : counts.articles(articles),
  noMatches: 'Подходящих стран нет',
  none: 'Стран пока нет',

  selection: 'Выбранные страны',
  selected: (names, more) => {
    const listed = more > 0 ? [...names, `ещё ${number(more)}`] : names
    return `Выбрано ${number(names.length + more)}: ${and(listed)}`
  },
  showArticles: 'Показать статьи',
  showArticlesWithAll: 'Показать статьи, где есть все',
  clear: 'Снять выбор',

  map: (countries) =>
    `Карта мира; чем темнее страна, тем больше статей её упоминает. Ниже те же данные списком (${counts.countries(countries)}).`,
  mapCredit:
    'Карта: Natural Earth, равновеликая проекция. Границы показывают фактический контроль и не выражают позиции по территориальным претензиям.',
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',
  countryOnMap: (country, articles) => `${country}: ${counts.articles(articles)}`,
  legendUnit: (articles) =>
    plural(articles, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' }),
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `от ${number(from)}`,

  countryDescription: (country, articles) =>
    articles === 0 ? `${country}: упоминаний нет.` : `${country} в новостях: ${counts.articles(articles)}.`,
  mentions: (articles, about) => {
    const mentioned = `Упоминается ${counts.inArticles(articles)}`
    if (articles === 1) return `${mentioned}, ${about === 1 ? 'это её главная тема' : 'не главная тема'}`
    if (about === 0) return `${mentioned}, главной темой не является`
    return `${mentioned}, ${about === articles ? 'во всех' : `в ${number(about)}`} — главная тема`
  },
  notMentioned: (country) => `${country}: упоминаний нет.`,
  browse: 'Все страны',
  neighbours: 'Страны',
  all: 'Все страны',
  firstMention: 'Первое упоминание',
  latestMention: 'Последнее упоминание',
  facts: 'Факты',
  companions: 'Часто упоминаются вместе',
  withBoth: (articles, other) =>
    plural(articles, {
      one: `Показать # статью, где есть и ${other}`,
      few: `Показать # статьи, где есть и ${other}`,
      many: `Показать # статей, где есть и ${other}`,
      other: `Показать # статьи, где есть и ${other}`,
    }),
  articlesByMonth: (country) => `${country}: все статьи по месяцам`,
}
