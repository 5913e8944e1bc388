import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in Japanese. */
export const site: typeof English = {
  appDescription: '日付、国、キーワードでニュースアーカイブを閲覧できます。',
  notFound: { title: 'ページが見つかりません', text: 'このアドレスにはページがありません。' },
  withoutScripts: {
    text: '検索、絞り込み、地図、保存した項目を使うには JavaScript を有効にしてください。{month}または{country}の一覧もご覧になれます。',
    month: '月別',
    country: '国別',
  },
  notStarted:
    '検索、絞り込み、ボタンを読み込めませんでした。オフラインの可能性があります。ページを再読み込みしてください。',
  countryFeed: (archive, country) => `${archive}：${country}`,
  headersComment:
    'NetlifyやCloudflare Pagesなど、このファイルを読み込むホスティングサービス向けです。コンテンツセキュリティポリシーの残りは各ページに含まれています。',

  dataPackage: (articles, archive) =>
    `アーカイブ「${archive}」の${counts.articles(articles)}と、その中で検出された国、日付、出来事。`,
  table: '記事（表）',
  lines: '記事（JSON Lines）',
  fields: {
    id: '記事のファイルのパス（拡張子.txtを除く）。同じファイルの2件目以降は、#と順番が続く',
    slug: '記事のアドレスの末尾',
    address: '記事のアドレス',
    title: '見出し',
    published:
      '掲載時の日時（媒体の現地時間）。時差は記載がある場合のみ。出典に年または月までしかない場合はそこまで。日付がなければ空',
    dateSource:
      '日付の由来：printed（本文）、metadata（メタデータ）、feed（フィード）、address（アドレス）、file name（ファイル名）、capture（取得）',
    publication: '記事を掲載した新聞、通信社、サイト。なければアーカイブの発行者',
    byline: '著者（記載どおり）',
    section: '欄',
    page: 'ページ（記載どおり）',
    language: '言語（BCP 47タグ）',
    url: '記事の元のアドレス',
    retrieved: '出典をダウンロードまたは取得した日時',
    tags: '出典のキーワード',
    summary: 'リード。なければ最初の文（出典どおり）',
    about: '主題の国のコード（ISO 3166-1 alpha-2、XK）',
    countries: '言及または主題のすべての国のコード',
    mentions: '各国の言及回数（countriesの順）',
    words: '見出しと本文の語数',
    gaps: '出典で欠けている数字の数',
    file: '記事のファイルのパス',
    record: 'ファイル内での記事の順番（1から）',
    copies: '同じ記事のほかの場所：ファイル、順番',
    sha256: 'ファイルのSHA-256（16進数）',
    html: '記事のページのパス',
    txt: '出典テキストのパス',
    md: '記事のMarkdownのパス',
    bib: '記事のBibTeXのパス',
    aliases: '記事の以前のアドレスの末尾',
    days: '本文中の時を表す語句：day（日、月、年）、until（まで）、damaged（欠落あり）、words（語句）',
    statements:
      '出来事（日付のある文）：day（日）、until（まで）、damaged（欠落あり）、words（語句）、text（文）、countries（国）、passage（箇所）',
  },
}
