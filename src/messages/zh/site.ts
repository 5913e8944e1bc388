import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in Chinese. */
export const site: typeof English = {
  appDescription: '按日期、国家或关键词浏览新闻资料库。',
  notFound: { title: '找不到页面', text: '此地址没有内容。' },
  withoutScripts: {
    text: '启用 JavaScript 后可使用搜索、筛选、地图和收藏。也可以{month}或{country}浏览。',
    month: '按月份',
    country: '按国家',
  },
  notStarted: '无法加载搜索、筛选和按钮。您可能已离线。请重新加载页面重试。',
  countryFeed: (archive, country) => `${archive}：${country}`,
  headersComment:
    '供读取此文件的托管服务（如 Netlify 和 Cloudflare Pages）使用。内容安全策略的其余部分在页面本身之中。',

  dataPackage: (articles, archive) =>
    `资料库“${archive}”的 ${counts.articles(articles)}，以及其中识别出的国家、日期和事件。`,
  table: '文章（表格）',
  lines: '文章（JSON Lines）',
  fields: {
    id: '文章所在文件的路径，不含扩展名 .txt；同一文件中自第二篇文章起，后接 # 及其序号',
    slug: '文章地址的最后一部分',
    address: '文章地址',
    title: '标题',
    published:
      '原文所载的日期和时间，为出版物当地时间；仅在原文注明时才有时差；来源只注明年或月时，也只有年或月；来源没有日期时为空',
    dateSource:
      '日期的来源：printed（原文）、metadata（元数据）、feed（订阅源）、address（地址）、file name（文件名）或 capture（抓取）',
    publication: '刊登文章的报纸、通讯社或网站；没有时为资料库的发布者',
    byline: '作者，以原文为准',
    section: '版块',
    page: '版面，以原文为准',
    language: '语言（BCP 47 标签）',
    url: '文章的原始地址',
    retrieved: '来源被下载或抓取的日期和时间',
    tags: '来源所附的关键词',
    summary: '导语；没有时为第一句，以来源为准',
    about: '主要报道的国家的代码（ISO 3166-1 二字母代码；XK）',
    countries: '所有提及或主要报道的国家的代码',
    mentions: '每个国家被提及的次数，顺序与 countries 相同',
    words: '标题和正文的字数',
    gaps: '来源中缺失的数字个数',
    file: '文章所在文件的路径',
    record: '文章在文件中的序号，从 1 开始',
    copies: '同一篇文章还出现在何处：文件、序号',
    sha256: '文件的 SHA-256（十六进制）',
    html: '文章网页的路径',
    txt: '来源文本的路径',
    md: '文章 Markdown 的路径',
    bib: '文章 BibTeX 的路径',
    aliases: '文章以前的地址末段',
    days: '文中的时间表达：day（日、月或年）、until（至）、damaged（残缺）、words（原文）',
    statements:
      '事件，即带有日期的句子：day（日）、until（至）、damaged（残缺）、words（原文）、text（文本）、countries（国家）、passage（段落）',
  },
}
