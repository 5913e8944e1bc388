import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const highlights = (n: number) =>
  plural(n, { one: '# выделение', few: '# выделения', many: '# выделений', other: '# выделения' })

/** The page of saved articles and highlights, in Russian. */
export const saved: typeof English = {
  title: 'Избранное',
  description: 'Статьи и выделения, сохранённые в этом браузере.',
  loading: 'Избранное хранится в вашем браузере.',
  none: 'Здесь пока пусто. Сохраните статью (S) или выберите в ней текст, чтобы выделить его.',
  summary: (articles, highlighted) => `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Хранится только в этом браузере.',

  search: 'Поиск в избранном',
  sort: 'Сортировка',
  sortBy: { saved: 'Недавно добавленные', published: 'Сначала новые' },
  noMatches: 'В избранном ничего не найдено',
  more: (articles) =>
    plural(articles, {
      one: 'Показать ещё # статью',
      few: 'Показать ещё # статьи',
      many: 'Показать ещё # статей',
      other: 'Показать ещё # статьи',
    }),
  highlightsOnly: 'только выделения',
  yourNote: 'Ваша заметка:',
  remove: 'Убрать',
  removeArticle: (headline) => `Убрать: ${headline}`,
  removed: 'Статья убрана.',
  deleteHighlight: 'Удалить',
  deleteThisHighlight: (quote) => `Удалить выделение «${quote}»`,
  highlightDeleted: 'Выделение удалено.',
  undo: 'Отменить',
  undone: 'Отменено.',

  exportAndImport: 'Экспорт и импорт',
  exportMarkdown: 'Экспорт в Markdown',
  exportBackup: 'Экспорт резервной копии (JSON)',
  exportTitle: (archive) => `${archive}: избранное`,
  exported: (day) => `Экспорт: ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}, в избранном` : published),

  importBackup: 'Импорт резервной копии…',
  backupFile: 'Файл резервной копии',
  imported: (articles, highlighted) =>
    `Импортировано: ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) => `Уже были в избранном: ${number(n)}.`,
  unreadable: (n) =>
    plural(n, {
      one: 'Не удалось прочитать # запись.',
      few: 'Не удалось прочитать # записи.',
      many: 'Не удалось прочитать # записей.',
      other: 'Не удалось прочитать # записи.',
    }),
  importFailed: (file) => `Не удалось прочитать файл ${file}. Попробуйте ещё раз.`,
  tooLarge: (file) => `Файл ${file} слишком велик для резервной копии этого сайта.`,
  isMarkdown: (file) => `Файл ${file} экспортирован в Markdown. Выберите резервную копию (.json).`,
  notJson: (file) => `Файл ${file} не является резервной копией.`,
  notBackup: (file) => `Файл ${file} не является резервной копией этого сайта.`,
  newerBackup: (file) =>
    `Файл ${file} создан более новой версией сайта. Перезагрузите страницу и попробуйте ещё раз.`,

  damaged: 'Часть сохранённых данных повреждена. Оригинал сохранён.',
  downloadDamaged: 'Скачать',
  deleteDamaged: 'Удалить',
}
