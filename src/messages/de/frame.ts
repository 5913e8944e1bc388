import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page: header, footer, search box, notes and error pages, in German. */
export const frame: typeof English = {
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  timeline: 'Chronik',
  countries: 'Länder',
  saved: 'Gespeichert',
  about: 'Info',
  noTracking: 'Kein Tracking. Nichts wird von anderen Websites geladen.',
  close: 'Schließen',
  backToTop: 'Nach oben',
  searchArticles: 'Artikel durchsuchen',
  search: 'Suche',

  appearance: 'Darstellung',
  themes: { system: 'System', paper: 'Papier', white: 'Weiß', sepia: 'Sepia', night: 'Nacht' },
  themeIs: (theme) => `Farbschema: ${theme}`,
  shortcuts: 'Tastenkürzel',
  quickFind: 'Schnellsuche',
  quickFindShortcut: 'Strg K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'Etwas ist schiefgegangen',
  pageFailed: 'Diese Seite konnte nicht angezeigt werden',
  pageMissing:
    'Sie ist nicht auf Ihrem Gerät gespeichert und konnte nicht geladen werden: Vielleicht sind Sie offline, oder das Archiv wurde aktualisiert. Bereits geöffnete Seiten und Artikel sind weiterhin verfügbar.',
  pageBroken:
    'Auf dieser Seite ist etwas schiefgegangen. Was Sie gespeichert haben, ist sicher, und das übrige Archiv funktioniert weiterhin.',
  reload: 'Seite neu laden',
  goToTimeline: 'Zur Chronik',
  pageNotFound: 'Seite nicht gefunden',
  nothingAt: 'Unter {address} gibt es nichts.',
  browse: 'Weiter {timeline} oder {countries}.',
  browseTimeline: 'zur Chronik',
  browseCountries: 'zu den Ländern',
  lookingForSimilar: 'Ähnliche Seiten werden gesucht…',
  suggestionsFailed: 'Die Vorschläge konnten nicht geladen werden.',
  suggestions: 'Vielleicht suchen Sie…',

  notOffline: 'Sie sind offline, und dies ist nicht auf Ihrem Gerät gespeichert.',
  partMissing:
    'Dieser Teil der Seite ist nicht auf Ihrem Gerät gespeichert und konnte nicht geladen werden. Vielleicht sind Sie offline.',
  loadError: (message) => `${message}.`,
  tryAgain: 'Erneut versuchen',
  fileMissing: (path) => `${path} existiert nicht mehr; vielleicht wurde das Archiv aktualisiert`,
  damagedPage: (path) => `${path} kam beschädigt an; bitte die Seite neu laden`,
  serverError: (path, status) => `${path}: Serverfehler ${status}`,

  problems: (n) =>
    plural(n, { one: '# Problem in Ihren Artikeldateien', other: '# Probleme in Ihren Artikeldateien' }),
  problem: (found, remedy) => `${found}; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, { one: 'Ein weiteres ist nicht aufgeführt.', other: '# weitere sind nicht aufgeführt.' }),
  problemsStay: 'Jedes verschwindet, sobald seine Datei berichtigt ist.',
}
