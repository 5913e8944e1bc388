import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

/** The page of all countries and the pages of each country, in Japanese. */
export const countries: typeof English = {
  title: '国',
  description: (countries, articles) =>
    `${counts.articles(articles)}で言及された${counts.countries(countries)}を、地図と一覧で表示。`,
  summary: (countries, articles) => `${counts.articles(articles)}で${counts.countries(countries)}に言及`,
  loadFailed: '国を読み込めませんでした。',
  loadingCountry: '国を読み込んでいます…',
  loadingArticles: '記事を読み込んでいます…',

  find: '国を探す',
  sort: '並べ替え',
  sortBy: { articles: '言及の多い順', about: '主題の多い順', name: '名前順' },
  selectHint: '国を選ぶと、記事をまとめて見られます。',
  select: (country) => `${country}を選択`,
  articles: (articles, about) =>
    about > 0 ? `${counts.articles(articles)}（うち主題${number(about)}件）` : counts.articles(articles),
  noMatches: '該当する国はありません',
  none: '国はまだありません',

  selection: '選択した国',
  selected: (names, more) =>
    `${number(names.length + more)}か国を選択中：${and(more > 0 ? [...names, `ほか${number(more)}か国`] : names)}`,
  showArticles: '記事を表示',
  showArticlesWithAll: 'すべてに言及する記事を表示',
  clear: '選択を解除',

  map: (countries) =>
    `世界地図。各国に言及する記事の数を濃淡で表しています。下の一覧にも同じ${counts.countries(countries)}があります。`,
  mapCredit:
    '地図：Natural Earth（正積図法）。国境は実効支配を示し、領有権についての立場を示すものではありません。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  countryOnMap: (country, articles) => `${country}：${counts.articles(articles)}`,
  legendUnit: () => '件',
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)}以上`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `${country}に言及する記事はありません。`
      : `${counts.articles(articles)}が${country}について伝える内容。`,
  mentions: (articles, about) => {
    const mentioned = `${counts.articles(articles)}で言及`
    if (articles === 1) return `${mentioned}、${about === 1 ? '主題' : '主題ではない'}`
    if (about === 0) return `${mentioned}、主題の記事はなし`
    return `${mentioned}、${about === articles ? 'すべてで主題' : `うち${number(about)}件で主題`}`
  },
  notMentioned: (country) => `${country}に言及する記事はありません。`,
  browse: '国を見る',
  neighbours: '国',
  all: 'すべての国',
  firstMention: '最初の言及',
  latestMention: '最新の言及',
  facts: '概況',
  companions: '一緒に言及されることの多い国',
  withBoth: (articles, other) => `${other}にも言及する${counts.articles(articles)}を表示`,
  articlesByMonth: (country) => `${country}に言及するすべての記事（月別）`,
}
