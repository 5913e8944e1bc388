import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: '引用本文',
  apa: 'APA（第 7 版）',
  chicago: '芝加哥格式（参考文献）',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `${format} 引文`,
  copy: (format) => `复制 ${format}`,
  download: '下载',
  downloadOf: (format) => `下载 ${format}`,
  noAuthor: '来源没有单独列出作者，因此未注明作者。',
  noDate: '来源没有注明日期。',
  printedDate: '日期为原文所载日期。',

  missingNumbers: '[…] 表示来源中缺失的数字。',
  paragraphsAdded: '来源没有分段；段落为我们所加。',
}
