import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in German. */
export const articleParts: typeof English = {
  margin: 'Annotationen und Notizen',
  marginNote: (words) => `Ihre Notiz zu „${words}“: `,
  marginDateWords: (words) => `„${words}“ `,
  marginDate: '= {date}',

  matches: 'Fundstellen',
  matchCount: (n) => plural(n, { one: '# Fundstelle', other: '# Fundstellen' }),
  matchPosition: (at, of) => `${number(at)} von ${number(of)}`,
  previousMatch: 'Vorige Fundstelle',
  nextMatch: 'Nächste Fundstelle',

  selectionActions: 'Aktionen für die Auswahl',
  yourHighlight: 'Ihre Markierung',
  note: 'Notiz',
  done: 'Fertig',
  deleteHighlight: 'Markierung löschen',
  lostHighlights: 'Markierungen aus einer früheren Fassung',
  lostHighlightsNote: 'Diese Textstellen haben sich seither geändert.',

  player: 'Audioplayer',
  play: 'Abspielen',
  pause: 'Pause',
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  speed: 'Tempo',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'Stimme',
  closePlayer: 'Audioplayer schließen',
  missingNumberAloud: 'Zahl fehlt',

  shareTitle: 'Artikel teilen',
  link: 'Link',
  headlineAndLink: 'Überschrift und Link',
  copyHeadlineAndLink: 'Überschrift und Link kopieren',
  email: 'E-Mail',

  related: 'Ähnliche Artikel',
  alsoAbout: (countries) => `Ebenfalls Thema: ${and(countries)}`,
  alsoAboutIn: (countries, date) => `Ebenfalls Thema: ${and(countries)}, ${date}`,
  alsoMentions: (countries) => `Ebenfalls erwähnt: ${and(countries)}`,
  alsoMentionsIn: (countries, date) => `Ebenfalls erwähnt: ${and(countries)}, ${date}`,
  sameDate: (date) => `Gleiches Datum: ${date}`,
  sharedTerms: (terms) => `Gemeinsame Wörter: ${terms.join(', ')}`,
}
