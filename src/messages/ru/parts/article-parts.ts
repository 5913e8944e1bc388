import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in Russian. */
export const articleParts: typeof English = {
  margin: 'Разметка и заметки',
  marginNote: (words) => `Ваша заметка к «${words}»: `,
  marginDateWords: (words) => `«${words}» `,
  marginDate: '= {date}',

  matches: 'Совпадения',
  matchCount: (n) =>
    plural(n, {
      one: '# совпадение',
      few: '# совпадения',
      many: '# совпадений',
      other: '# совпадения',
    }),
  matchPosition: (at, of) => `${number(at)} из ${number(of)}`,
  previousMatch: 'Предыдущее совпадение',
  nextMatch: 'Следующее совпадение',

  selectionActions: 'Действия с выбранным текстом',
  yourHighlight: 'Ваше выделение',
  note: 'Заметка',
  done: 'Готово',
  deleteHighlight: 'Удалить выделение',
  lostHighlights: 'Выделения из прежней версии',
  lostHighlightsNote: 'Эти фрагменты с тех пор изменились.',

  player: 'Аудиоплеер',
  play: 'Воспроизвести',
  pause: 'Пауза',
  previousSentence: 'Предыдущее предложение',
  nextSentence: 'Следующее предложение',
  speed: 'Скорость',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'Голос',
  closePlayer: 'Закрыть аудиоплеер',
  missingNumberAloud: 'число пропущено',

  shareTitle: 'Поделиться статьёй',
  link: 'Ссылка',
  headlineAndLink: 'Заголовок и ссылка',
  copyHeadlineAndLink: 'Копировать заголовок и ссылку',
  email: 'Эл. почта',

  related: 'Похожие статьи',
  alsoAbout: (countries) => `Общая тема: ${and(countries)}`,
  alsoAboutIn: (countries, date) => `Общая тема: ${and(countries)}, ${date}`,
  alsoMentions: (countries) => `Общие упоминания: ${and(countries)}`,
  alsoMentionsIn: (countries, date) => `Общие упоминания: ${and(countries)}, ${date}`,
  sameDate: (date) => `Та же дата: ${date}`,
  sharedTerms: (terms) => `Общие слова: ${terms.join(', ')}`,
}
