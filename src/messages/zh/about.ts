import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact' })
/** `1,234 字` or `280万字` */
const words = (n: number) => (n < 1_000_000 ? `${number(n)} 字` : `${compact.format(n)}字`)

/** The page about the archive, in Chinese. */
export const about: typeof English = {
  title: '关于',
  description: '本资料库的内容、缺失之处与运作方式。',
  heading: '关于本资料库',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)}（${words(wordCount)}），${period}，提及 ${counts.countries(countries)}。`,
  publishedBy: (publisher) => `发布者：${publisher}。`,
  browseByMonth: '按月浏览',
  noArticles: '还没有文章。',

  madeFrom: '资料来源',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} 条 ${name}`)
    return `来自 ${number(files)} 个文件的 ${number(articles)} 条记录：${and(names)}。`
  },
  copies: (n) => `${number(n)} 条重复，已与相同的文章合并。`,
  undated: (n) => `${number(n)} 条没有日期。`,
  skipped: (n) => `${number(n)} 条没有文章，已跳过。`,
  refused: (n) => `${number(n)} 条无法读取。`,
  filesTable: '未完整读取的文件',
  columns: {
    file: '文件',
    announced: '应有',
    read: '已读取',
    copies: '重复',
    skipped: '跳过',
    refused: '未读取',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) => `关于来源文件的 ${number(n)} 条说明`,
  moreProblems: (n) => `另有 ${number(n)} 条未列出。`,

  whatIsMissing: '缺失的内容',
  numbersMissing: (numbers) =>
    `来源文本中缺失 ${number(numbers)} 处数字。每一处都以虚线框标出，我们没有做任何猜测。`,
  nothingMissing: '未发现缺失的数字。',
  textsUnchanged: '文本原样呈现，包括缺失的连字符、撇号或段落。凡由我们添加分段的文章都会注明。',

  howItWorks: '运作方式',
  structure:
    '导语、图片说明、电头和句子由程序自动识别，不改动任何字符。每篇文章都附有来源文件的链接和 SHA-256 校验值。',
  countriesDetected:
    '国家由名称、国民称谓、首都、城市、地区、机构和缩写识别；有歧义的名称根据上下文判断。国家指有 ISO 3166 代码者以及科索沃（XK），不代表对边界的任何立场。',
  mainSubjects:
    '一个国家是否为主要报道对象，取决于标题、出现的次数和位置，以及文中的其他国家。图片说明、金额和公司名称不计在内。',
  datesResolved:
    '相对日期根据发布日期推算：2020年4月11日（星期六）的文章中，“星期五晚”即2020年4月10日。日期不完整时，我们最多推算到月，并加以说明。',
  eventsDated: (events) => `以此方式确定了 ${number(events)} 个事件的日期。参见{timeline}。`,
  eventsTimeline: '事件时间线',
  detectionCanBeWrong:
    '识别由程序自动完成，可能有误；资料库的编者可以更正国家。在文章中打开“注释”，即可查看识别结果。',
  timeZones: '日期以原文为准，不随您的时区变动。',
  credits:
    '国家的名称、国民称谓和首都来自 Mohammed Le Doze 及贡献者的 {countries} 数据（开放数据库许可协议）；城市名称来自 {cities}（知识共享署名 4.0 许可协议）；地区名称来自 {regions}（Unicode 许可协议）。',
}
