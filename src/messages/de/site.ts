import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in German. */
export const site: typeof English = {
  appDescription: 'In einem Nachrichtenarchiv nach Datum, Land oder Stichwort blättern.',
  notFound: { title: 'Seite nicht gefunden', text: 'Unter dieser Adresse gibt es nichts.' },
  withoutScripts: {
    text: 'Für Suche, Filter, Karte und Gespeichertes muss JavaScript eingeschaltet sein. Sie können auch {month} oder {country} blättern.',
    month: 'nach Monaten',
    country: 'nach Ländern',
  },
  notStarted:
    'Suche, Filter und Schaltflächen konnten nicht geladen werden. Vielleicht sind Sie offline. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  countryFeed: (archive, country) => `${archive}: ${country}`,
  headersComment:
    'Für Hoster, die diese Datei lesen, etwa Netlify und Cloudflare Pages. Den übrigen Teil der Content Security Policy enthalten die Seiten selbst.',

  dataPackage: (articles, archive) =>
    `Archiv „${archive}“: ${counts.articles(articles)} mit den darin gefundenen Ländern, Datumsangaben und Ereignissen.`,
  table: 'Artikel als Tabelle',
  lines: 'Artikel als JSON Lines',
  fields: {
    id: 'Pfad der Datei des Artikels ohne die Endung .txt; vom zweiten Artikel einer Datei an gefolgt von # und seiner Position',
    slug: 'Letzter Teil der Adresse des Artikels',
    address: 'Adresse des Artikels',
    title: 'Überschrift',
    published:
      'Datum und Uhrzeit wie gedruckt, in der Ortszeit der Publikation; mit UTC-Abweichung nur, wenn eine gedruckt ist; nur Monat oder Jahr, wenn die Quelle nicht genauer ist; leer, wenn sie kein Datum nennt',
    dateSource:
      'Herkunft des Datums: printed (gedruckt), metadata (Metadaten), feed (Feed), address (Adresse), file name (Dateiname) oder capture (Speicherung der Seite)',
    publication:
      'Zeitung, Agentur oder Website, die den Artikel veröffentlicht hat, sonst der Herausgeber des Archivs',
    byline: 'Autorenangabe wie gedruckt',
    section: 'Rubrik',
    page: 'Seite oder Seiten wie gedruckt',
    language: 'Sprache als BCP-47-Tag',
    url: 'Originaladresse des Artikels',
    retrieved: 'Datum und Uhrzeit, zu der die Quelle heruntergeladen oder gespeichert wurde',
    tags: 'Schlagwörter der Quelle',
    summary: 'Vorspann, sonst der erste Satz, wie in der Quelle',
    about: 'Codes (ISO 3166-1 alpha-2; XK) der Länder, die Hauptthema sind',
    countries: 'Codes aller Länder, die erwähnt werden oder Hauptthema sind',
    mentions: 'Zahl der Erwähnungen jedes Landes, in der Reihenfolge der Länder',
    words: 'Zahl der Wörter in Überschrift und Text',
    gaps: 'Zahl der Zahlen, die in der Quelle fehlen',
    file: 'Pfad der Datei des Artikels',
    record: 'Position des Artikels in seiner Datei, von 1 an',
    copies: 'Andere Stellen, an denen derselbe Artikel stand: Datei, Datensatz',
    sha256: 'SHA-256 der Datei, hexadezimal',
    html: 'Pfad des Artikels als Seite',
    txt: 'Pfad des Originaltexts',
    md: 'Pfad des Artikels als Markdown',
    bib: 'Pfad des Artikels als BibTeX',
    aliases: 'Frühere Slugs des Artikels',
    days: 'Zeitangaben im Text: day (Tag, Monat oder Jahr), until (bis), damaged (unvollständig), words (Wörter)',
    statements:
      'Ereignisse, das heißt Sätze mit Datum: day (Tag), until (bis), damaged (unvollständig), words (Wörter), text (Text), countries (Länder), passage (Textstelle)',
  },
}
