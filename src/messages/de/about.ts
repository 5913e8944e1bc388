import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('de', { notation: 'compact', compactDisplay: 'long' })
const words = (n: number) =>
  n < 1_000_000 ? plural(n, { one: '# Wort', other: '# Wörter' }) : `${millions.format(n)} Wörter`

/** The page about the archive, in German. */
export const about: typeof English = {
  title: 'Über dieses Archiv',
  description: 'Was dieses Archiv enthält, was darin fehlt und wie es funktioniert.',
  heading: 'Über dieses Archiv',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)} (${words(wordCount)}), ${period}; ${counts.countries(countries)} erwähnt.`,
  publishedBy: (publisher) => `Herausgeber: ${publisher}.`,
  browseByMonth: 'Nach Monaten blättern',
  noArticles: 'Noch keine Artikel.',

  madeFrom: 'Quellen',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    const records = plural(articles, { one: '# Datensatz', other: '# Datensätze' })
    return `${records} aus ${plural(files, { one: '# Datei', other: '# Dateien' })}: ${and(names)}.`
  },
  copies: (n) =>
    plural(n, {
      one: '# ist ein Duplikat und wurde mit dem Artikel zusammengeführt, den es wiederholt.',
      other: '# sind Duplikate und wurden mit den Artikeln zusammengeführt, die sie wiederholen.',
    }),
  undated: (n) => plural(n, { one: '# hat kein Datum.', other: '# haben kein Datum.' }),
  skipped: (n) =>
    plural(n, {
      one: '# Eintrag ohne Artikel wurde übersprungen.',
      other: '# Einträge ohne Artikel wurden übersprungen.',
    }),
  refused: (n) =>
    plural(n, { one: '# konnte nicht gelesen werden.', other: '# konnten nicht gelesen werden.' }),
  filesTable: 'Nicht vollständig gelesene Dateien',
  columns: {
    file: 'Datei',
    announced: 'Angekündigt',
    read: 'Gelesen',
    copies: 'Duplikate',
    skipped: 'Übersprungen',
    refused: 'Nicht gelesen',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) =>
    plural(n, { one: '# Hinweis zu den Quelldateien', other: '# Hinweise zu den Quelldateien' }),
  moreProblems: (n) =>
    plural(n, { one: '# weiterer ist nicht aufgeführt.', other: '# weitere sind nicht aufgeführt.' }),

  whatIsMissing: 'Was fehlt',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'In den Originaltexten fehlt # Zahl. Sie ist durch ein gestricheltes Kästchen ersetzt; wir haben sie nicht erraten.',
      other:
        'In den Originaltexten fehlen # Zahlen. Jede ist durch ein gestricheltes Kästchen ersetzt; wir haben keine erraten.',
    }),
  nothingMissing: 'Es wurden keine fehlenden Zahlen gefunden.',
  textsUnchanged:
    'Die Texte sind unverändert wiedergegeben, auch wenn Bindestriche, Apostrophe oder Absätze fehlen. Wo wir Absätze eingefügt haben, ist das im Artikel vermerkt.',

  howItWorks: 'Wie es funktioniert',
  structure:
    'Vorspann, Bildunterschriften, Ortsmarke und Sätze werden automatisch erkannt, ohne dass ein Zeichen geändert wird. Jeder Artikel verweist auf seine Quelldatei und nennt deren SHA-256-Prüfsumme.',
  countriesDetected:
    'Länder werden an Namen, Nationalitäten, Hauptstädten, Städten, Regionen, Institutionen und Abkürzungen erkannt; bei mehrdeutigen Namen entscheidet der Zusammenhang. Als Länder gelten alle mit einem Code nach ISO 3166 sowie Kosovo (XK). Damit ist keine Aussage über Grenzen verbunden.',
  mainSubjects:
    'Ob ein Land Hauptthema ist, richtet sich nach Überschrift, Häufigkeit und Position sowie nach den anderen Ländern im Artikel. Bildunterschriften, Geldbeträge und Firmennamen zählen nicht.',
  datesResolved:
    'Relative Datumsangaben werden vom Erscheinungsdatum aus berechnet: „Freitagabend“ in einem Artikel vom Samstag, dem 11. April 2020, ist der 10. April 2020. Fehlt ein Teil eines Datums, bestimmen wir höchstens den Monat und weisen darauf hin.',
  eventsDated: (events) =>
    plural(events, {
      one: 'So wurde # Ereignis datiert. Siehe {timeline}.',
      other: 'So wurden # Ereignisse datiert. Siehe {timeline}.',
    }),
  eventsTimeline: 'Chronik der Ereignisse',
  detectionCanBeWrong:
    'Die automatische Erkennung kann sich irren; wer das Archiv herausgibt, kann Länder berichtigen. Was erkannt wurde, zeigt „Annotationen“ in jedem Artikel.',
  timeZones: 'Datumsangaben erscheinen wie gedruckt und verschieben sich nicht mit Ihrer Zeitzone.',
  credits:
    'Namen, Nationalitäten und Hauptstädte der Länder stammen aus {countries} von Mohammed Le Doze und anderen (Open Database License), Namen von Städten aus {cities} (Creative Commons Namensnennung 4.0) und Namen von Regionen aus {regions} (Unicode-Lizenz).',
}
