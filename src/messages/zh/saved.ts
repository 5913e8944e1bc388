import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, number } from './formatters.ts'

const highlights = (n: number) => `${number(n)} 条标注`

/** The page of saved articles and highlights, in Chinese. */
export const saved: typeof English = {
  title: '收藏',
  description: '保存在本浏览器中的文章和标注。',
  loading: '收藏内容保存在您的浏览器中。',
  none: '还没有收藏。可收藏文章（S），或在文章中选中文字加以标注。',
  summary: (articles, highlighted) => `${counts.articles(articles)}，${highlights(highlighted)}`,
  storedHere: '仅保存在本浏览器中。',

  search: '搜索收藏',
  sort: '排序',
  sortBy: { saved: '最近收藏', published: '最新文章' },
  noMatches: '收藏中没有匹配的内容',
  more: (articles) => `再显示 ${counts.articles(articles)}`,
  highlightsOnly: '仅有标注',
  yourNote: '您的笔记：',
  remove: '移除',
  removeArticle: (headline) => `移除《${headline}》`,
  removed: '已移除。',
  deleteHighlight: '删除',
  deleteThisHighlight: (quote) => `删除标注“${quote}”`,
  highlightDeleted: '标注已删除。',
  undo: '撤销',
  undone: '已撤销。',

  exportAndImport: '导出与导入',
  exportMarkdown: '导出 Markdown',
  exportBackup: '导出备份（JSON）',
  exportTitle: (archive) => `${archive}：收藏`,
  exported: (day) => `导出于${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}，已收藏` : published),

  importBackup: '导入备份…',
  backupFile: '备份文件',
  imported: (articles, highlighted) =>
    `已导入${and([
      ...(articles > 0 || highlighted === 0 ? [` ${counts.articles(articles)}`] : []),
      ...(highlighted > 0 ? [` ${highlights(highlighted)}`] : []),
    ])}。`,
  alreadySaved: (n) => `${number(n)} 项先前已收藏。`,
  unreadable: (n) => `${number(n)} 项无法读取。`,
  importFailed: (file) => `无法读取 ${file}。请重试。`,
  tooLarge: (file) => `${file} 太大，不可能是本站的备份。`,
  isMarkdown: (file) => `${file} 是导出的 Markdown。请改选 .json 备份文件。`,
  notJson: (file) => `${file} 不是有效的备份文件。`,
  notBackup: (file) => `${file} 不是本站的备份。`,
  newerBackup: (file) => `${file} 由本站的更新版本生成。请重新加载后再试。`,

  damaged: '部分收藏数据已损坏。原始数据已保留。',
  downloadDamaged: '下载',
  deleteDamaged: '删除',
}
