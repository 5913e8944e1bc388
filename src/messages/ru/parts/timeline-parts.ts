import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Russian. */
export const timelineParts: typeof English = {
  continueReading: 'Читать дальше',
  minutesLeft: (minutes) => `ещё ${counts.minutes(minutes)}`,
  dismiss: (headline) => `Скрыть: ${headline}`,

  zoomTo: { day: 'Показать дни', week: 'Показать недели', month: 'Показать месяцы' },
  zoomOut: 'Уменьшить масштаб',
  datesFailed: 'Не удалось загрузить даты.',

  lacks: 'Нет слов:',

  jumpToMonth: 'Перейти к месяцу',
  jumpToDate: 'Перейти к дате',
  jumpToDateShort: 'Дата',
  jump: 'Перейти',
  jumpHint: ([year, month, day]) =>
    `Введите дату (${year}, ${month} или ${day}). Если на эту дату ничего нет, откроется следующая в списке.`,
  position: {
    published: (row, rows) => `Статья ${number(row)} из ${number(rows)}`,
    happened: (row, rows) => `Событие ${number(row)} из ${number(rows)}`,
    both: (row, rows) => `Результат ${number(row)} из ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} из ${number(rows)}`,
  findInPage: (count) =>
    `Поиск в браузере видит только то, что на экране. Нажмите /, чтобы искать везде (${count}).`,
  closestEarlier: (date, closest) => `${date}: ничего нет. Показана ближайшая более ранняя дата: ${closest}`,
  closestLater: (date, closest) => `${date}: ничего нет. Показана ближайшая более поздняя дата: ${closest}`,
  printedPart: (count) =>
    `Показана только часть (всего ${count}). Чтобы напечатать всё, откройте страницу месяца.`,

  published: (date) => `Опубликовано: ${date}`,
  publishedBefore: (date) => `Опубликовано: ${date}, до события`,
  showMentions: (n) =>
    plural(n, {
      one: 'Показать ещё # упоминание',
      few: 'Показать ещё # упоминания',
      many: 'Показать ещё # упоминаний',
      other: 'Показать ещё # упоминания',
    }),
  byPublication: (articles) => `${counts.articles(articles)} по дате публикации`,
  byEvent: (events) => `${counts.events(events)} по дате события`,
  eventsIntro:
    'Предложения из статей, расположенные по датам, о которых в них говорится. Даты определены автоматически по словам, подчёркнутым точками.',
  eventsIntroForQuery:
    'Предложения из найденных статей, расположенные по датам, о которых в них говорится. Даты определены автоматически по словам, подчёркнутым точками.',
  eventsAfter: (events, last) => `${counts.events(events)} после последней статьи (${last})`,
  resolvedDate: (date) => `«{words}» = ${date}`,
  resolvedDamagedDate: (date) => `«{words}» = ${date}; точный день пропущен в источнике`,
}
