import type { citation as English } from '../en/citation.ts'

export const citation: typeof English = {
  title: 'この記事を引用',
  apa: 'APA（第7版）',
  chicago: 'シカゴ（参考文献）',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  textOf: (format) => `${format}の引用`,
  copy: (format) => `${format}をコピー`,
  download: 'ダウンロード',
  downloadOf: (format) => `${format}をダウンロード`,
  noAuthor: '出典に著者名の記載がないため、著者は示していません。',
  noDate: '出典に日付の記載がありません。',
  printedDate: '日付は掲載時のものです。',

  missingNumbers: '[…] は、出典で欠けている数字を示します。',
  paragraphsAdded: '出典には段落の区切りがないため、追加しています。',
}
