import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const highlights = (n: number) => plural(n, { one: '# Markierung', other: '# Markierungen' })

/** The page of saved articles and highlights, in German. */
export const saved: typeof English = {
  title: 'Gespeichert',
  description: 'In diesem Browser gespeicherte Artikel und Markierungen.',
  loading: 'Gespeichertes liegt in Ihrem Browser.',
  none: 'Noch nichts gespeichert. Speichern Sie einen Artikel (S), oder wählen Sie darin Text aus, um ihn zu markieren.',
  summary: (articles, highlighted) => `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Nur in diesem Browser gespeichert.',

  search: 'Gespeichertes durchsuchen',
  sort: 'Sortieren',
  sortBy: { saved: 'Zuletzt gespeichert', published: 'Neueste Artikel' },
  noMatches: 'Keine Treffer unter Gespeichertem',
  more: (articles) =>
    plural(articles, { one: '# weiteren Artikel anzeigen', other: '# weitere Artikel anzeigen' }),
  highlightsOnly: 'nur Markierungen',
  yourNote: 'Ihre Notiz:',
  remove: 'Entfernen',
  removeArticle: (headline) => `Entfernen: ${headline}`,
  removed: 'Entfernt.',
  deleteHighlight: 'Löschen',
  deleteThisHighlight: (quote) => `Markierung „${quote}“ löschen`,
  highlightDeleted: 'Markierung gelöscht.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',

  exportAndImport: 'Export und Import',
  exportMarkdown: 'Als Markdown exportieren',
  exportBackup: 'Sicherung exportieren (JSON)',
  exportTitle: (archive) => `${archive}: Gespeichertes`,
  exported: (day) => `Exportiert: ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}, gespeichert` : published),

  importBackup: 'Sicherung importieren…',
  backupFile: 'Sicherungsdatei',
  imported: (articles, highlighted) =>
    `Importiert: ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) => `Bereits gespeichert: ${number(n)}.`,
  unreadable: (n) =>
    plural(n, {
      one: '# Eintrag konnte nicht gelesen werden.',
      other: '# Einträge konnten nicht gelesen werden.',
    }),
  importFailed: (file) => `${file} konnte nicht gelesen werden. Versuchen Sie es noch einmal.`,
  tooLarge: (file) => `${file} ist zu groß für eine Sicherung von dieser Website.`,
  isMarkdown: (file) => `${file} ist ein Markdown-Export. Wählen Sie stattdessen die Sicherung (.json).`,
  notJson: (file) => `${file} ist keine gültige Sicherungsdatei.`,
  notBackup: (file) => `${file} ist keine Sicherung von dieser Website.`,
  newerBackup: (file) =>
    `${file} stammt von einer neueren Version dieser Website. Laden Sie die Seite neu, und versuchen Sie es noch einmal.`,

  damaged: 'Ein Teil der gespeicherten Daten ist beschädigt. Das Original wurde aufbewahrt.',
  downloadDamaged: 'Herunterladen',
  deleteDamaged: 'Löschen',
}
