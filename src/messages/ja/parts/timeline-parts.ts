import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Japanese. */
export const timelineParts: typeof English = {
  continueReading: '続きを読む',
  minutesLeft: (minutes) => `残り${counts.minutes(minutes)}`,
  dismiss: (headline) => `「${headline}」を非表示にする`,

  zoomTo: { day: '日単位で表示', week: '週単位で表示', month: '月単位で表示' },
  zoomOut: '縮小',
  datesFailed: '日付を読み込めませんでした。',

  lacks: '含まれない語：',

  jumpToMonth: '月へ移動',
  jumpToDate: '日付へ移動',
  jumpToDateShort: '日付',
  jump: '移動',
  jumpHint: ([year, month, day]) =>
    `例：${year}、${month}、${day}。その日付に何もない場合は、一覧で次にある日付へ移動します。`,
  position: {
    published: (row, rows) => `記事${number(rows)}件中${number(row)}件目`,
    happened: (row, rows) => `出来事${number(rows)}件中${number(row)}件目`,
    both: (row, rows) => `${number(rows)}件中${number(row)}件目`,
  },
  shortPosition: (row, rows) => `${number(row)} / ${number(rows)}`,
  findInPage: (count) =>
    `ブラウザのページ内検索は、画面上の内容だけが対象です。/ を押すと${count}すべてを検索できます。`,
  closestEarlier: (date, closest) =>
    `${date}には何もありません。それ以前で最も近い${closest}を表示しています。`,
  closestLater: (date, closest) =>
    `${date}には何もありません。それ以後で最も近い${closest}を表示しています。`,
  printedPart: (count) =>
    `${count}の一部を表示しています。すべてを印刷するには、月別のページを開いてください。`,

  published: (date) => `${date}発行`,
  publishedBefore: (date) => `${date}発行（出来事より前）`,
  showMentions: (n) => `ほかの言及${number(n)}か所を表示`,
  byPublication: (articles) => `発行日順：${counts.articles(articles)}`,
  byEvent: (events) => `出来事の日付順：${counts.events(events)}`,
  eventsIntro: '記事の文を、それが指す日付に置いています。日付は、点線の下線の語句から自動で検出しています。',
  eventsIntroForQuery:
    '検索に一致する記事の文を、それが指す日付に置いています。日付は、点線の下線の語句から自動で検出しています。',
  eventsAfter: (events, last) => `${last}より後の${counts.events(events)}`,
  resolvedDate: (date) => `「{words}」= ${date}`,
  resolvedDamagedDate: (date) => `「{words}」= ${date}（正確な日は出典で欠落）`,
}
