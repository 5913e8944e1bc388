import type { filterPanels as English } from '../en/filter-panels.ts'
import { number, or } from './formatters.ts'

const moreChoices = (listed: number) => `仅列出最常见的 ${number(listed)} 项。输入文字可查找其他项。`

/** The panels of the filters, and what is said if nothing matches, in Chinese. */
export const filterPanels: typeof English = {
  loading: '正在加载…',
  show: (count) => `显示 ${count}`,

  year: '年',
  month: '月',
  day: '日',
  from: '从',
  to: '至',
  apply: '应用',
  clearDates: '清除日期',
  datesFailed: '无法加载日期。',

  mainSubject: '仅主要报道对象',
  match: '匹配',
  matchAny: '任一所选国家',
  matchAll: '全部所选国家',
  include: '包括',
  anyMention: '任何提及',
  countriesFailed: '无法加载国家。',
  countryChoices: {
    legend: '国家',
    find: '查找国家',
    none: '没有匹配的国家',
    more: moreChoices,
  },

  facets: {
    publications: {
      legend: '出版物',
      find: '查找出版物',
      none: '没有匹配的出版物',
      more: moreChoices,
      failed: '无法加载出版物。',
      searchAll: '搜索所有出版物',
    },
    languages: {
      legend: '语言',
      find: '查找语言',
      none: '没有匹配的语言',
      more: moreChoices,
      failed: '无法加载语言。',
      searchAll: '搜索所有语言',
    },
  },

  corrected: '以下是 {corrected} 的结果。{searchAsTyped}',
  searchAsTyped: (query) => `按原样搜索“${query}”`,
  asTyped: '已按原样搜索。{correctSpelling}',
  correctSpelling: '更正拼写',
  partial: '没有文章包含全部词语。以下最接近的结果缺少划去的词语。',
  didYouMean: (placeholders) => `您是不是要找：${or(placeholders)}？`,

  noResults: '没有结果',
  notSearchable: '请输入至少一个文字或数字。',
  noEvents: '未找到带日期的事件。',
  noEventsInCountry: '没有与该国有关的带日期的事件。',
  noMatches: {
    published: '没有符合筛选条件的文章。',
    happened: '没有符合筛选条件的事件。',
    both: '没有符合筛选条件的内容。',
  },
  noMatchesInCountry: {
    published: '提及该国的文章均不符合筛选条件。',
    happened: '提及该国的事件均不符合筛选条件。',
    both: '提及该国的内容均不符合筛选条件。',
  },
  removeQuery: (query) => `移除“${query}”`,
  includeMentions: '包括顺带提及',
  matchAnyCountry: '匹配任一所选国家',
  searchAllCountries: '搜索所有国家',
  searchAllDates: '搜索所有日期',
  switchToArticles: '切换到文章',
}
