import type { offline as English } from '../en/offline.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} МБ`

/** Reading offline, and updates of the site, in Russian. */
export const offline: typeof English = {
  title: 'Чтение офлайн',
  openedArticles: 'Открытые вами статьи доступны на этом устройстве и без сети.',
  unavailable:
    'Чтение офлайн здесь недоступно. Для него нужен https; в некоторых приватных окнах оно не работает. Возможно, его отключил издатель.',
  blocked: 'Браузер блокирует хранение данных. Чтобы читать офлайн, разрешите сайту хранить данные.',
  saved: (articles, bytes) => {
    const saved = articles > 0 ? `Сохранено: ${counts.articles(articles)}` : 'Сохранённых статей пока нет'
    return bytes ? `${saved} (около ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `Скачать архив (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `Этот архив слишком велик для скачивания (${megabytes(bytes)}; предел ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `В этом архиве слишком много файлов для скачивания (${number(files)}; предел ${number(limit)}).`,
  sizeUnknown: 'Не удалось узнать размер архива.',
  downloading: 'Скачивание архива',
  preparing: 'Подготовка к скачиванию…',
  progress: (done, total) =>
    plural(total, {
      one: `${number(done)} из # файла`,
      few: `${number(done)} из # файлов`,
      many: `${number(done)} из # файлов`,
      other: `${number(done)} из # файла`,
    }),
  stop: 'Остановить',
  stopped: 'Скачивание остановлено. Его можно продолжить в любое время; ничего не потеряется.',
  connectionLost:
    'Скачивание остановлено: связь прервалась. Его можно продолжить в любое время; ничего не потеряется.',
  storageFull:
    'Скачивание остановлено: недостаточно места. Его можно продолжить в любое время; ничего не потеряется.',
  failed: (reason) =>
    `Скачивание остановлено: ${reason}. Его можно продолжить в любое время; ничего не потеряется.`,
  resume: 'Продолжить',
  complete: 'Весь архив доступен без сети.',
  deleteDownloads: 'Удалить скачанное',

  updateAvailable: 'Доступно обновление',
  updated: 'Архив обновился.',
  updating: 'Обновление…',
  reload: 'Обновить',
  later: 'Позже',
}
