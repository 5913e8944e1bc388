import type { frame as English } from '../en/frame.ts'
import { number } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages, in Chinese. */
export const frame: typeof English = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  timeline: '时间线',
  countries: '国家',
  saved: '收藏',
  about: '关于',
  noTracking: '不跟踪，也不从其他网站加载任何内容。',
  close: '关闭',
  backToTop: '返回顶部',
  searchArticles: '搜索文章',
  search: '搜索',

  appearance: '外观',
  themes: { system: '跟随系统', paper: '纸张', white: '白色', sepia: '棕褐', night: '夜间' },
  themeIs: (theme) => `主题：${theme}`,
  shortcuts: '键盘快捷键',
  quickFind: '快速查找',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: '出了点问题',
  pageFailed: '无法显示此页面',
  pageMissing:
    '此页面未保存在您的设备上，也无法加载：您可能处于离线状态，或资料库已更新。以前打开过的页面和文章仍可阅读。',
  pageBroken: '此页面出了问题。您的收藏不受影响，资料库的其他部分仍可使用。',
  reload: '重新加载页面',
  goToTimeline: '前往时间线',
  pageNotFound: '找不到页面',
  nothingAt: '{address} 没有内容。',
  browse: '浏览{timeline}或{countries}。',
  browseTimeline: '时间线',
  browseCountries: '国家',
  lookingForSimilar: '正在查找相似页面…',
  suggestionsFailed: '无法加载建议。',
  suggestions: '您要找的是…',

  notOffline: '您处于离线状态，且此内容未保存在您的设备上。',
  partMissing: '页面的这一部分未保存在您的设备上，也无法加载。您可能处于离线状态。',
  loadError: (message) => `${message}。`,
  tryAgain: '重试',
  fileMissing: (path) => `${path} 已不存在；资料库可能已更新`,
  damagedPage: (path) => `${path} 数据已损坏；请重新加载页面`,
  serverError: (path, status) => `${path}：服务器错误 ${status}`,

  problems: (n) => `文章文件中有 ${number(n)} 个问题`,
  problem: (found, remedy) => `${found}；${remedy}。`,
  moreProblems: (n) => `另有 ${number(n)} 个未列出。`,
  problemsStay: '文件修正后，相应的问题会自动消失。',
}
