import type { reader as English } from '../en/reader.ts'
import { number, plural } from './formatters.ts'

export const reader: typeof English = {
  loadFailed: 'Не удалось загрузить эту статью.',
  loadingArticle: 'Загрузка статьи…',

  backToTimeline: 'Назад к ленте',
  backToResults: 'Назад к результатам',
  backToResultCount: (results) =>
    plural(results, {
      one: 'Назад к # результату',
      few: 'Назад к # результатам',
      many: 'Назад к # результатам',
      other: 'Назад к # результата',
    }),
  publishedOn: (weekday, date) => `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${date}`,
  dateFrom: {
    metadata: 'Дата из метаданных файла',
    feed: 'Дата из веб-канала',
    address: 'Дата из адреса статьи',
    'file name': 'Дата из имени файла',
    capture: 'Дата сохранения страницы',
  },
  readingTime: (minutes) =>
    plural(minutes, {
      one: '# мин чтения',
      few: '# мин чтения',
      many: '# мин чтения',
      other: '# мин чтения',
    }),
  timeLeft: (minutes) =>
    plural(minutes, {
      one: 'осталась # мин',
      few: 'осталось # мин',
      many: 'осталось # мин',
      other: 'осталось # мин',
    }),

  about: 'Главная тема: {countries}',
  mentions: 'Упоминания: {countries}',
  aboutAndMentions: 'Главная тема: {countries} · Другие упоминания: {others}',
  countrySeparator: ', ',

  actions: 'Действия со статьёй',
  resumeAt: (percent) => `Продолжить с ${number(percent)} %`,
  save: 'Сохранить',
  saved: 'Сохранено',
  share: 'Поделиться',
  cite: 'Цитировать',
  listen: 'Слушать',

  annotations: 'Разметка',
  annotationsInText:
    'Распознано автоматически: код страны после каждого названия, вычисленная дата в скобках.',
  annotationsInMargin:
    'Распознано автоматически: на полях показаны страны при первом упоминании и вычисленные даты.',
  mention: {
    name: (country) => country,
    demonym: (country) => `${country} (по национальности)`,
    capital: (country) => `${country} (по столице)`,
    city: (country) => `${country} (по городу)`,
    region: (country) => `${country} (по региону)`,
    institution: (country) => `${country} (по учреждению)`,
    abbreviation: (country) => `${country} (по сокращению)`,
  },
  mentionLink: (words, label) => `${words}: ${label}`,
  resolvedDate: (date) => `= ${date}`,
  resolvedAloud: (date) => `, то есть ${date},`,
  incompleteDate: (date) => `${date} (пропущены числа)`,

  unreadableCharacter: 'Нечитаемый знак в источнике',
  sourceNote: 'Примечание:',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'В источнике не хватает # числа (знак {mark}).',
      few: 'В источнике не хватает # чисел (знак {mark}).',
      many: 'В источнике не хватает # чисел (знак {mark}).',
      other: 'В источнике не хватает # числа (знак {mark}).',
    }),
  paragraphsAdded: 'Абзацы добавлены.',
  notDetected: (language) => `Язык статьи: ${language}. Страны и даты на этом языке не распознаются.`,
  datesNotDetected: (language) => `Язык статьи: ${language}. Даты на этом языке не распознаются.`,
  caption: 'Подпись (фото недоступно)',
  repeatedHeadline: 'Заголовок, повторённый в источнике',
  passageLink: 'Ссылка на этот фрагмент',
  passageActions: 'Действия с фрагментом',
  passageMissing: 'Фрагмента, на который ведёт ссылка, в этой статье больше нет.',
  yourNotes: 'Заметки',
  highlightMissing: 'Это выделение не сохранено в этом браузере.',
  highlight: 'Выделить',
  addNote: 'Добавить заметку',
  copy: 'Копировать',
  copyLink: 'Копировать ссылку',
  copied: 'Скопировано',
  copyFailed: 'Не удалось скопировать',
  openHighlight: (words) => `Ваше выделение «${words}»`,
  openNotedHighlight: (words, note) => `Ваше выделение «${words}» с заметкой: ${note}`,

  sourceFile: 'Открыть исходный файл',
  download: 'Скачать',
  sourceText: 'Исходный текст',
  markdown: 'Markdown',
  publication: 'Издание',
  section: 'Рубрика',
  page: 'Страница',
  originalAddress: 'Исходный адрес',
  language: 'Язык',
  retrieved: 'Дата обращения',
  tags: 'Теги',
  file: 'Файл',
  fileAndRecord: (file, record) => (record === 1 ? file : `${file}, статья ${number(record)}`),
  alsoIn: 'Также в файлах',
  checksum: 'SHA-256',
  textOf: (file) => `Текст файла ${file}`,
  fileAndChecksum: (file, checksum) => `${file}, SHA-256 ${checksum}`,

  neighbours: 'Предыдущая и следующая статья',
  earlier: (date) => `Раньше · ${date}`,
  later: (date) => `Позже · ${date}`,
  previous: (date) => `Предыдущая · ${date}`,
  next: (date) => `Следующая · ${date}`,
}
