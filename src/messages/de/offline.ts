import type { offline as English } from '../en/offline.ts'
import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site, in German. */
export const offline: typeof English = {
  title: 'Offline',
  openedArticles: 'Artikel, die Sie öffnen, sind auf diesem Gerät auch offline verfügbar.',
  unavailable:
    'Offline lesen ist hier nicht möglich. Es erfordert https und funktioniert in manchen privaten Fenstern nicht; vielleicht ist es auch vom Herausgeber abgeschaltet.',
  blocked:
    'Ihr Browser blockiert das Speichern. Um offline zu lesen, erlauben Sie dieser Website, Daten zu speichern.',
  saved: (articles, bytes) => {
    const saved = articles > 0 ? `${counts.articles(articles)} gespeichert` : 'Noch keine Artikel gespeichert'
    return bytes ? `${saved} (etwa ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `Archiv herunterladen (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `Dieses Archiv ist zu groß zum Herunterladen (${megabytes(bytes)}; höchstens ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `Dieses Archiv hat zu viele Dateien zum Herunterladen (${number(files)}; höchstens ${number(limit)}).`,
  sizeUnknown: 'Die Größe des Downloads konnte nicht ermittelt werden.',
  downloading: 'Archiv wird heruntergeladen',
  preparing: 'Download wird vorbereitet…',
  progress: (done, total) =>
    plural(total, { one: `${number(done)} von # Datei`, other: `${number(done)} von # Dateien` }),
  stop: 'Anhalten',
  stopped: 'Download angehalten. Sie können ihn jederzeit fortsetzen; nichts geht verloren.',
  connectionLost:
    'Download angehalten: Verbindung unterbrochen. Sie können ihn jederzeit fortsetzen; nichts geht verloren.',
  storageFull:
    'Download angehalten: nicht genug Speicherplatz. Sie können ihn jederzeit fortsetzen; nichts geht verloren.',
  failed: (reason) =>
    `Download angehalten: ${reason}. Sie können ihn jederzeit fortsetzen; nichts geht verloren.`,
  resume: 'Fortsetzen',
  complete: 'Das ganze Archiv ist offline verfügbar.',
  deleteDownloads: 'Downloads löschen',

  updateAvailable: 'Aktualisierung verfügbar',
  updated: 'Dieses Archiv wurde aktualisiert.',
  updating: 'Wird aktualisiert…',
  reload: 'Neu laden',
  later: 'Später',
}
