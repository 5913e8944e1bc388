import type { reader as English } from '../en/reader.ts'
import { number, plural } from './formatters.ts'

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** An article, in French. */
export const reader: typeof English = {
  loadFailed: 'Impossible de charger cet article.',
  loadingArticle: 'Chargement de l’article…',

  backToTimeline: 'Retour à la chronologie',
  backToResults: 'Retour aux résultats',
  backToResultCount: (results) =>
    plural(results, {
      one: 'Retour à # résultat',
      many: 'Retour aux # de résultats',
      other: 'Retour aux # résultats',
    }),
  publishedOn: (weekday, date) => `${capitalized(weekday)} ${date}`,
  dateFrom: {
    metadata: 'Date tirée des métadonnées du fichier',
    feed: 'Date tirée du flux',
    address: 'Date tirée de l’adresse de l’article',
    'file name': 'Date tirée du nom du fichier',
    capture: 'Date à laquelle la page a été capturée',
  },
  readingTime: (minutes) =>
    plural(minutes, { one: '# min de lecture', many: '# min de lecture', other: '# min de lecture' }),
  timeLeft: (minutes) =>
    plural(minutes, { one: '# min restante', many: '# min restantes', other: '# min restantes' }),

  about: 'Sujet : {countries}',
  mentions: 'Mentionne : {countries}',
  aboutAndMentions: 'Sujet : {countries} · Mentionne aussi : {others}',
  countrySeparator: ', ',

  actions: 'Actions sur l’article',
  resumeAt: (percent) => `Reprendre à ${number(percent)} %`,
  save: 'Enregistrer',
  saved: 'Enregistré',
  share: 'Partager',
  cite: 'Citer',
  listen: 'Écouter',

  annotations: 'Annotations',
  annotationsInText: 'Détection automatique : code du pays après chaque nom, date calculée entre crochets.',
  annotationsInMargin:
    'Détection automatique : pays à leur première mention et dates calculées, dans la marge.',
  mention: {
    name: (country) => country,
    demonym: (country) => `${country} (d’après la nationalité)`,
    capital: (country) => `${country} (d’après la capitale)`,
    city: (country) => `${country} (d’après la ville)`,
    region: (country) => `${country} (d’après la région)`,
    institution: (country) => `${country} (d’après l’institution)`,
    abbreviation: (country) => `${country} (d’après l’abréviation)`,
  },
  mentionLink: (words, label) => `${words} : ${label}`,
  resolvedDate: (date) => `= ${date}`,
  resolvedAloud: (date) => `, date calculée : ${date},`,
  incompleteDate: (date) => `${date} (nombres manquants)`,

  unreadableCharacter: 'Caractère illisible dans la source',
  sourceNote: 'Note :',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: '# nombre manque dans la source (signalé par {mark}).',
      many: '# de nombres manquent dans la source (signalés par {mark}).',
      other: '# nombres manquent dans la source (signalés par {mark}).',
    }),
  paragraphsAdded: 'Des sauts de paragraphe ont été ajoutés.',
  notDetected: (language) =>
    `L’article est en ${language} ; les pays et les dates ne sont pas détectés dans cette langue.`,
  datesNotDetected: (language) =>
    `L’article est en ${language} ; les dates ne sont pas détectées dans cette langue.`,
  caption: 'Légende (photo non disponible)',
  repeatedHeadline: 'Titre répété dans la source',
  passageLink: 'Lien vers ce passage',
  passageActions: 'Actions sur le passage',
  passageMissing: 'Le passage visé par le lien n’est plus dans cet article.',
  yourNotes: 'Notes',
  highlightMissing: 'Ce surlignage n’est pas enregistré dans ce navigateur.',
  highlight: 'Surligner',
  addNote: 'Ajouter une note',
  copy: 'Copier',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copyFailed: 'Échec de la copie',
  openHighlight: (words) => `Votre surlignage « ${words} »`,
  openNotedHighlight: (words, note) => `Votre surlignage « ${words} », avec une note : ${note}`,

  sourceFile: 'Voir le fichier source',
  download: 'Télécharger',
  sourceText: 'Texte source',
  markdown: 'Markdown',
  publication: 'Publication',
  section: 'Rubrique',
  page: 'Page',
  originalAddress: 'Adresse d’origine',
  language: 'Langue',
  retrieved: 'Consulté le',
  tags: 'Mots-clés',
  file: 'Fichier',
  fileAndRecord: (file, record) => (record === 1 ? file : `${file}, article ${number(record)}`),
  alsoIn: 'Aussi dans',
  checksum: 'SHA-256',
  textOf: (file) => `Texte de ${file}`,
  fileAndChecksum: (file, checksum) => `${file}, SHA-256 ${checksum}`,

  neighbours: 'Articles précédent et suivant',
  earlier: (date) => `Avant · ${date}`,
  later: (date) => `Après · ${date}`,
  previous: (date) => `Précédent · ${date}`,
  next: (date) => `Suivant · ${date}`,
}
