import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages, in Russian. */
export const frame: typeof English = {
  skipToContent: 'Перейти к содержанию',
  mainNavigation: 'Главное меню',
  timeline: 'Лента',
  countries: 'Страны',
  saved: 'Избранное',
  about: 'Инфо',
  noTracking: 'Без слежки. С других сайтов ничего не загружается.',
  close: 'Закрыть',
  backToTop: 'Наверх',
  searchArticles: 'Поиск по статьям',
  search: 'Поиск',

  appearance: 'Оформление',
  themes: { system: 'Авто', paper: 'Бумага', white: 'Белая', sepia: 'Сепия', night: 'Ночь' },
  themeIs: (theme) => `Тема: ${theme}`,
  shortcuts: 'Горячие клавиши',
  quickFind: 'Быстрый поиск',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'Что-то пошло не так',
  pageFailed: 'Не удалось показать эту страницу',
  pageMissing:
    'Она не сохранена на вашем устройстве, и загрузить её не удалось: возможно, нет подключения к сети или архив обновился. Страницы и статьи, которые вы уже открывали, по-прежнему доступны.',
  pageBroken:
    'На этой странице что-то пошло не так. Ваше избранное цело, и остальной архив по-прежнему работает.',
  reload: 'Перезагрузить страницу',
  goToTimeline: 'Перейти к ленте',
  pageNotFound: 'Страница не найдена',
  nothingAt: 'По адресу {address} ничего нет.',
  browse: 'Откройте {timeline} или {countries}.',
  browseTimeline: 'ленту',
  browseCountries: 'список стран',
  lookingForSimilar: 'Ищем похожие страницы…',
  suggestionsFailed: 'Не удалось загрузить варианты.',
  suggestions: 'Возможно, вы искали…',

  notOffline: 'Нет подключения к сети, а на вашем устройстве это не сохранено.',
  partMissing:
    'Эта часть страницы не сохранена на вашем устройстве, и загрузить её не удалось. Возможно, нет подключения к сети.',
  loadError: (message) => `${message}.`,
  tryAgain: 'Повторить',
  fileMissing: (path) => `Файла ${path} больше нет; возможно, архив обновился`,
  damagedPage: (path) => `Файл ${path} получен повреждённым; перезагрузите страницу`,
  serverError: (path, status) => `${path}: ошибка сервера ${status}`,

  problems: (n) =>
    plural(n, {
      one: '# проблема в ваших файлах статей',
      few: '# проблемы в ваших файлах статей',
      many: '# проблем в ваших файлах статей',
      other: '# проблемы в ваших файлах статей',
    }),
  problem: (found, remedy) => `${found}; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, {
      one: 'Ещё # не показана.',
      few: 'Ещё # не показаны.',
      many: 'Ещё # не показано.',
      other: 'Ещё # не показано.',
    }),
  problemsStay: 'Сообщение исчезнет, как только файл будет исправлен.',
}
