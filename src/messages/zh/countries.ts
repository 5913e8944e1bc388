import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

/** The page of all countries and the pages of each country, in Chinese. */
export const countries: typeof English = {
  title: '国家',
  description: (countries, articles) =>
    `${counts.articles(articles)}提及的 ${counts.countries(countries)}，以地图和列表呈现。`,
  summary: (countries, articles) => `${counts.articles(articles)}提及 ${counts.countries(countries)}`,
  loadFailed: '无法加载国家。',
  loadingCountry: '正在加载国家…',
  loadingArticles: '正在加载文章…',

  find: '查找国家',
  sort: '排序',
  sortBy: { articles: '提及最多', about: '报道最多', name: '按名称' },
  selectHint: '选择多个国家，可一并查看它们的文章。',
  select: (country) => `选择${country}`,
  articles: (articles, about) =>
    about > 0
      ? `${counts.articles(articles)}（其中 ${number(about)} 篇主要报道）`
      : counts.articles(articles),
  noMatches: '没有匹配的国家',
  none: '还没有国家',

  selection: '已选国家',
  selected: (names, more) =>
    `已选 ${number(names.length + more)} 个：${and(more > 0 ? [...names, `另外 ${number(more)} 个`] : names)}`,
  showArticles: '查看文章',
  showArticlesWithAll: '查看提及全部所选国家的文章',
  clear: '清除选择',

  map: (countries) =>
    `世界地图，颜色深浅表示提及各国的文章数量。下方列表包含同样的 ${counts.countries(countries)}。`,
  mapCredit: '地图：Natural Earth，等积投影。边界表示实际控制范围，不代表对领土主张的任何立场。',
  zoomIn: '放大',
  zoomOut: '缩小',
  countryOnMap: (country, articles) => `${country}：${counts.articles(articles)}`,
  legendUnit: () => '篇文章',
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)} 及以上`,

  countryDescription: (country, articles) =>
    articles === 0 ? `没有文章提及${country}。` : `${counts.articles(articles)}如何报道${country}。`,
  mentions: (articles, about) => {
    const mentioned = `${counts.articles(articles)}提及`
    if (articles === 1) return `${mentioned}，${about === 1 ? '为主要报道对象' : '非主要报道对象'}`
    if (about === 0) return `${mentioned}，均非主要报道对象`
    return `${mentioned}，${about === articles ? '均' : `其中 ${number(about)} 篇`}为主要报道对象`
  },
  notMentioned: (country) => `没有文章提及${country}。`,
  browse: '浏览国家',
  neighbours: '国家',
  all: '所有国家',
  firstMention: '首次提及',
  latestMention: '最近提及',
  facts: '概况',
  companions: '常一同提及',
  withBoth: (articles, other) => `查看同时提及${other}的 ${counts.articles(articles)}`,
  articlesByMonth: (country) => `按月浏览提及${country}的所有文章`,
}
