import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in French. */
export const articleParts: typeof English = {
  margin: 'Annotations et notes',
  marginNote: (words) => `Votre note sur « ${words} » : `,
  marginDateWords: (words) => `« ${words} » `,
  marginDate: '= {date}',

  matches: 'Occurrences trouvées',
  matchCount: (n) => plural(n, { one: '# occurrence', many: '# d’occurrences', other: '# occurrences' }),
  matchPosition: (at, of) => `${number(at)} sur ${number(of)}`,
  previousMatch: 'Occurrence précédente',
  nextMatch: 'Occurrence suivante',

  selectionActions: 'Actions sur la sélection',
  yourHighlight: 'Votre surlignage',
  note: 'Note',
  done: 'Terminé',
  deleteHighlight: 'Supprimer le surlignage',
  lostHighlights: 'Surlignages d’une version antérieure',
  lostHighlightsNote: 'Ces passages ont changé depuis.',

  player: 'Lecteur audio',
  play: 'Lecture',
  pause: 'Pause',
  previousSentence: 'Phrase précédente',
  nextSentence: 'Phrase suivante',
  speed: 'Vitesse',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'Voix',
  closePlayer: 'Fermer le lecteur audio',
  missingNumberAloud: 'nombre manquant',

  shareTitle: 'Partager cet article',
  link: 'Lien',
  headlineAndLink: 'Titre et lien',
  copyHeadlineAndLink: 'Copier le titre et le lien',
  email: 'E-mail',

  related: 'Articles liés',
  alsoAbout: (countries) => `Même sujet : ${and(countries)}`,
  alsoAboutIn: (countries, date) => `Même sujet : ${and(countries)}, ${date}`,
  alsoMentions: (countries) => `Mentionne aussi : ${and(countries)}`,
  alsoMentionsIn: (countries, date) => `Mentionne aussi : ${and(countries)}, ${date}`,
  sameDate: (date) => `Même date : ${date}`,
  sharedTerms: (terms) => `Termes communs : ${terms.join(', ')}`,
}
