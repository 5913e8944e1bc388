import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

const compact = new Intl.NumberFormat('ja', { notation: 'compact' })
/** `1,234語` or `280万語` */
const words = (n: number) => (n < 1_000_000 ? `${number(n)}語` : `${compact.format(n)}語`)

/** The page about the archive, in Japanese. */
export const about: typeof English = {
  title: '概要',
  description: 'このアーカイブの内容、欠けているもの、仕組み。',
  heading: 'このアーカイブについて',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)}（${words(wordCount)}）、${period}、${counts.countries(countries)}に言及。`,
  publishedBy: (publisher) => `発行：${publisher}`,
  browseByMonth: '月別に見る',
  noArticles: '記事はまだありません。',

  madeFrom: '収録元',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${name} ${number(articles)}件`)
    return `${number(files)}ファイルから${number(articles)}件：${and(names)}。`
  },
  copies: (n) => `重複していた${number(n)}件は、同じ記事に統合しました。`,
  undated: (n) => `${number(n)}件には日付がありません。`,
  skipped: (n) => `記事のない項目${number(n)}件を省きました。`,
  refused: (n) => `${number(n)}件は読み取れませんでした。`,
  filesTable: 'すべては読み取れなかったファイル',
  columns: {
    file: 'ファイル',
    announced: '記載の件数',
    read: '読み取り',
    copies: '重複',
    skipped: '省略',
    refused: '読み取り不可',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) => `元ファイルに関する注意${number(n)}件`,
  moreProblems: (n) => `ほか${number(n)}件は省略しています。`,

  whatIsMissing: '欠けているもの',
  numbersMissing: (numbers) =>
    `出典テキストでは数字が${number(numbers)}か所欠けています。破線の枠で示し、推測で補ってはいません。`,
  nothingMissing: '欠けている数字は見つかりませんでした。',
  textsUnchanged:
    'テキストは、ハイフン、アポストロフィ、段落が欠けている場合も含め、そのまま再現しています。段落の区切りを追加した記事には、その旨を記しています。',

  howItWorks: '仕組み',
  structure:
    'リード、キャプション、発信地、文は、1文字も変えずに自動で検出しています。どの記事からも、元ファイルとそのSHA-256チェックサムを確認できます。',
  countriesDetected:
    '国は、国名、国民の呼称、首都、都市、地域、機関、略称から検出し、あいまいな名称は文脈から判断しています。国とは、ISO 3166のコードを持つもの、およびコソボ（XK）を指します。国境についての立場を示すものではありません。',
  mainSubjects:
    'ある国が主題かどうかは、見出し、出現の回数と位置、記事中のほかの国から判断しています。キャプション、金額、企業名は数えません。',
  datesResolved:
    '相対的な日付は、発行日から求めます。2020年4月11日（土曜日）の記事の「金曜の夜」は、2020年4月10日です。日付の一部が欠けている場合は、月までにとどめ、その旨を記しています。',
  eventsDated: (events) => `この方法で${counts.events(events)}の日付を求めました。{timeline}をご覧ください。`,
  eventsTimeline: '出来事のタイムライン',
  detectionCanBeWrong:
    '検出は自動のため、誤ることがあります。国はアーカイブの編集者が訂正できます。記事で「注釈」をオンにすると、検出された内容を確認できます。',
  timeZones: '日付は掲載時のまま表示し、閲覧者のタイムゾーンによって変わることはありません。',
  credits:
    '国の名称、国民の呼称、首都は、Mohammed Le Dozeほかによる{countries}のデータ（Open Database License）、都市名は{cities}（クリエイティブ・コモンズ 表示4.0）、地域名は{regions}（Unicode License）によります。',
}
