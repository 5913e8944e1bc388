import * as counts from './counts.ts'
import { and, plural } from './formatters.ts'

const highlights = (n: number) => plural(n, { one: '# highlight', other: '# highlights' })
const entries = (n: number) => plural(n, { one: '# entry', other: '# entries' })

/** The page of saved articles and highlights. */
export const saved = {
  title: 'Saved',
  description: 'Articles and highlights saved in this browser.',
  loading: 'Saved items are stored in your browser.',
  none: 'Nothing saved yet. Save an article (S), or select text in one to highlight it.',
  summary: (articles: number, highlighted: number) =>
    `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Stored only in this browser.',

  // The list
  search: 'Search saved items',
  sort: 'Sort',
  sortBy: { saved: 'Recently saved', published: 'Newest article' },
  noMatches: 'No matches in your saved items',
  more: (articles: number) => plural(articles, { one: 'Show # more article', other: 'Show # more articles' }),
  highlightsOnly: 'highlights only',
  yourNote: 'Your note:',
  remove: 'Remove',
  removeArticle: (headline: string) => `Remove ${headline}`,
  removed: 'Removed.',
  deleteHighlight: 'Delete',
  deleteThisHighlight: (quote: string) => `Delete highlight “${quote}”`,
  highlightDeleted: 'Highlight deleted.',
  undo: 'Undo',
  undone: 'Undone.',

  // Export
  exportAndImport: 'Export and import',
  exportMarkdown: 'Export Markdown',
  exportBackup: 'Export backup (JSON)',
  exportTitle: (archive: string) => `${archive}: saved items`,
  exported: (day: string) => `Exported ${day}`,
  exportedArticle: (published: string, isSaved: boolean) => (isSaved ? `${published}, saved` : published),

  // Import
  importBackup: 'Import backup…',
  backupFile: 'Backup file',
  imported: (articles: number, highlighted: number) =>
    `Imported ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n: number) => plural(n, { other: '# already saved.' }),
  unreadable: (n: number) => `${entries(n)} couldn’t be read.`,
  importFailed: (file: string) => `Couldn’t read ${file}. Try again.`,
  tooLarge: (file: string) => `${file} is too large to be a backup from this site.`,
  isMarkdown: (file: string) => `${file} is a Markdown export. Choose the .json backup instead.`,
  notJson: (file: string) => `${file} isn’t a valid backup file.`,
  notBackup: (file: string) => `${file} isn’t a backup from this site.`,
  newerBackup: (file: string) => `${file} was made by a newer version of this site. Reload and try again.`,

  // Damaged data
  damaged: 'Some saved data is damaged. The original has been kept.',
  downloadDamaged: 'Download',
  deleteDamaged: 'Delete',
}
