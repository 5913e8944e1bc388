import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number } from '../formatters.ts'

/** Parts of an article that load when they are used, in Japanese. */
export const articleParts: typeof English = {
  margin: '注釈とメモ',
  marginNote: (words) => `「${words}」へのメモ：`,
  marginDateWords: (words) => `「${words}」`,
  marginDate: '= {date}',

  matches: '検索の一致',
  matchCount: (n) => `${number(n)}か所一致`,
  matchPosition: (at, of) => `${number(of)}か所中${number(at)}`,
  previousMatch: '前の一致',
  nextMatch: '次の一致',

  selectionActions: '選択範囲の操作',
  yourHighlight: 'ハイライト',
  note: 'メモ',
  done: '完了',
  deleteHighlight: 'ハイライトを削除',
  lostHighlights: '以前の版のハイライト',
  lostHighlightsNote: 'これらの箇所は、その後変更されました。',

  player: '読み上げ',
  play: '再生',
  pause: '一時停止',
  previousSentence: '前の文',
  nextSentence: '次の文',
  speed: '速度',
  speedOption: (speed) => `${number(speed)}倍`,
  voice: '音声',
  closePlayer: '読み上げを閉じる',
  missingNumberAloud: '数字の欠落',

  shareTitle: 'この記事を共有',
  link: 'リンク',
  headlineAndLink: '見出しとリンク',
  copyHeadlineAndLink: '見出しとリンクをコピー',
  email: 'メール',

  related: '関連記事',
  alsoAbout: (countries) => `同じ主題：${and(countries)}`,
  alsoAboutIn: (countries, date) => `同じ主題：${and(countries)}、${date}`,
  alsoMentions: (countries) => `同じ言及：${and(countries)}`,
  alsoMentionsIn: (countries, date) => `同じ言及：${and(countries)}、${date}`,
  sameDate: (date) => `同じ日付：${date}`,
  sharedTerms: (terms) => `共通の語：${terms.join('、')}`,
}
