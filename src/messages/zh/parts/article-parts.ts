import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number } from '../formatters.ts'

/** Parts of an article that load when they are used, in Chinese. */
export const articleParts: typeof English = {
  margin: '注释和笔记',
  marginNote: (words) => `您对“${words}”的笔记：`,
  marginDateWords: (words) => `“${words}”`,
  marginDate: '= {date}',

  matches: '搜索匹配',
  matchCount: (n) => `${number(n)} 处匹配`,
  matchPosition: (at, of) => `第 ${number(at)} 处，共 ${number(of)} 处`,
  previousMatch: '上一处匹配',
  nextMatch: '下一处匹配',

  selectionActions: '选中文字的操作',
  yourHighlight: '您的标注',
  note: '笔记',
  done: '完成',
  deleteHighlight: '删除标注',
  lostHighlights: '旧版本中的标注',
  lostHighlightsNote: '这些段落后来有改动。',

  player: '朗读器',
  play: '播放',
  pause: '暂停',
  previousSentence: '上一句',
  nextSentence: '下一句',
  speed: '语速',
  speedOption: (speed) => `${number(speed)} 倍`,
  voice: '语音',
  closePlayer: '关闭朗读器',
  missingNumberAloud: '数字缺失',

  shareTitle: '分享本文',
  link: '链接',
  headlineAndLink: '标题和链接',
  copyHeadlineAndLink: '复制标题和链接',
  email: '电子邮件',

  related: '相关文章',
  alsoAbout: (countries) => `同样报道${and(countries)}`,
  alsoAboutIn: (countries, date) => `同样报道${and(countries)}，${date}`,
  alsoMentions: (countries) => `同样提及${and(countries)}`,
  alsoMentionsIn: (countries, date) => `同样提及${and(countries)}，${date}`,
  sameDate: (date) => `日期相同：${date}`,
  sharedTerms: (terms) => `共同的词语：${terms.join('、')}`,
}
