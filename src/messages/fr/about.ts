import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('fr', { notation: 'compact', compactDisplay: 'long' })
const words = (n: number) =>
  n < 1_000_000 ? plural(n, { one: '# mot', other: '# mots' }) : `${millions.format(n)} de mots`

/** The page about the archive, in French. */
export const about: typeof English = {
  title: 'À propos',
  description: 'Ce que contiennent ces archives, ce qui y manque et comment elles fonctionnent.',
  heading: 'À propos de ces archives',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)} (${words(wordCount)}), ${period}, mentionnant ${counts.countries(countries)}.`,
  publishedBy: (publisher) => `Éditeur : ${publisher}.`,
  browseByMonth: 'Parcourir par mois',
  noArticles: 'Aucun article pour le moment.',

  madeFrom: 'Origine des articles',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    const records = plural(articles, { one: '# document', many: '# de documents', other: '# documents' })
    return `${records} dans ${plural(files, { one: '# fichier', many: '# de fichiers', other: '# fichiers' })} : ${and(names)}.`
  },
  copies: (n) =>
    plural(n, {
      one: '# est un doublon et a été fusionné avec l’article qu’il répète.',
      many: '# sont des doublons et ont été fusionnés avec les articles qu’ils répètent.',
      other: '# sont des doublons et ont été fusionnés avec les articles qu’ils répètent.',
    }),
  undated: (n) =>
    plural(n, { one: '# n’a pas de date.', many: '# n’ont pas de date.', other: '# n’ont pas de date.' }),
  skipped: (n) =>
    plural(n, {
      one: '# entrée sans article a été ignorée.',
      many: '# d’entrées sans article ont été ignorées.',
      other: '# entrées sans article ont été ignorées.',
    }),
  refused: (n) =>
    plural(n, {
      one: '# n’a pas pu être lu.',
      many: '# n’ont pas pu être lus.',
      other: '# n’ont pas pu être lus.',
    }),
  filesTable: 'Fichiers qui n’ont pas été lus entièrement',
  columns: {
    file: 'Fichier',
    announced: 'Annoncés',
    read: 'Lus',
    copies: 'Doublons',
    skipped: 'Ignorés',
    refused: 'Non lus',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) =>
    plural(n, {
      one: '# remarque sur les fichiers sources',
      many: '# de remarques sur les fichiers sources',
      other: '# remarques sur les fichiers sources',
    }),
  moreProblems: (n) =>
    plural(n, {
      one: '# autre n’est pas affichée.',
      many: '# d’autres ne sont pas affichées.',
      other: '# autres ne sont pas affichées.',
    }),

  whatIsMissing: 'Ce qui manque',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: '# nombre manque dans les textes sources. Il est remplacé par un encadré en pointillés ; nous n’avons pas cherché à le deviner.',
      many: '# de nombres manquent dans les textes sources. Chacun est remplacé par un encadré en pointillés ; nous n’avons cherché à en deviner aucun.',
      other:
        '# nombres manquent dans les textes sources. Chacun est remplacé par un encadré en pointillés ; nous n’avons cherché à en deviner aucun.',
    }),
  nothingMissing: 'Aucun nombre manquant n’a été détecté.',
  textsUnchanged:
    'Les textes sont reproduits à l’identique, même s’il y manque des traits d’union, des apostrophes ou des paragraphes. Si nous avons ajouté des sauts de paragraphe, l’article le précise.',

  howItWorks: 'Fonctionnement',
  structure:
    'Le chapô, les légendes, le lieu et la date placés en tête et les phrases sont détectés automatiquement, sans changer un seul caractère. Chaque article renvoie à son fichier source et en indique l’empreinte SHA-256.',
  countriesDetected:
    'Les pays sont détectés d’après les noms, nationalités, capitales, villes, régions, institutions et abréviations ; les noms ambigus sont interprétés selon le contexte. Sont considérés comme pays ceux qui ont un code ISO 3166, ainsi que le Kosovo (XK). Cela n’implique aucune prise de position sur les frontières.',
  mainSubjects:
    'Un pays est considéré comme sujet principal selon sa présence dans le titre, sa fréquence, sa position et les autres pays de l’article. Les légendes, les sommes d’argent et les noms d’entreprises ne comptent pas.',
  datesResolved:
    'Les dates relatives sont calculées à partir de la date de publication : « vendredi soir », dans un article du samedi 11 avril 2020, désigne le 10 avril 2020. S’il manque une partie de la date, nous déterminons tout au plus le mois, et nous le signalons.',
  eventsDated: (events) =>
    plural(events, {
      one: '# événement est daté de cette façon. Voir la {timeline}.',
      many: '# d’événements sont datés de cette façon. Voir la {timeline}.',
      other: '# événements sont datés de cette façon. Voir la {timeline}.',
    }),
  eventsTimeline: 'chronologie des événements',
  detectionCanBeWrong:
    'La détection est automatique et peut se tromper ; les responsables des archives peuvent corriger les pays. Activez « Annotations » dans un article pour voir ce qui a été détecté.',
  timeZones: 'Les dates sont affichées telles que publiées et ne changent pas selon votre fuseau horaire.',
  credits:
    'Les noms, nationalités et capitales des pays proviennent des données {countries} de Mohammed Le Doze et de ses contributeurs, sous licence Open Database License ; les noms de villes, de {cities}, sous licence Creative Commons Attribution 4.0 ; les noms de régions, d’{regions}, sous licence Unicode.',
}
