import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in French. */
export const site: typeof English = {
  appDescription: 'Parcourez des archives de presse par date, pays ou mot-clé.',
  notFound: { title: 'Page introuvable', text: 'Il n’y a rien à cette adresse.' },
  withoutScripts: {
    text: 'Activez JavaScript pour la recherche, les filtres, la carte et les éléments enregistrés. Vous pouvez aussi parcourir les articles {month} ou {country}.',
    month: 'par mois',
    country: 'par pays',
  },
  notStarted:
    'La recherche, les filtres et les boutons n’ont pas pu être chargés. Vous êtes peut-être hors ligne. Rechargez la page pour réessayer.',
  countryFeed: (archive, country) => `${archive} : ${country}`,
  headersComment:
    'Pour les hébergeurs qui lisent ce fichier, comme Netlify et Cloudflare Pages. Les pages elles-mêmes contiennent le reste de la politique de sécurité du contenu.',

  dataPackage: (articles, archive) =>
    `${counts.articles(articles)} des archives « ${archive} », avec les pays, les dates et les événements détectés.`,
  table: 'Articles sous forme de tableau',
  lines: 'Articles au format JSON Lines',
  fields: {
    id: 'Chemin du fichier de l’article, sans l’extension .txt ; à partir du deuxième article d’un fichier, suivi de # et de sa position',
    slug: 'Dernière partie de l’adresse de l’article',
    address: 'Adresse de l’article',
    title: 'Titre',
    published:
      'Date et heure telles que publiées, à l’heure locale de la publication ; avec un décalage horaire seulement s’il est indiqué ; un mois ou une année seulement si la source n’est pas plus précise ; vide si elle n’indique pas de date',
    dateSource:
      'Origine de la date : printed (texte), metadata (métadonnées), feed (flux), address (adresse), file name (nom du fichier) ou capture',
    publication: 'Journal, agence ou site qui a publié l’article ou, à défaut, l’éditeur des archives',
    byline: 'Auteurs, tels qu’indiqués',
    section: 'Rubrique',
    page: 'Page ou pages, telles qu’indiquées',
    language: 'Langue, sous forme d’étiquette BCP 47',
    url: 'Adresse d’origine de l’article',
    retrieved: 'Date et heure auxquelles la source a été téléchargée ou capturée',
    tags: 'Mots-clés de la source',
    summary: 'Le chapô ou, à défaut, la première phrase, comme dans la source',
    about: 'Codes (ISO 3166-1 alpha-2 ; XK) des pays qui en sont les sujets principaux',
    countries: 'Codes de tous les pays qu’il mentionne ou qui en sont les sujets principaux',
    mentions: 'Nombre de mentions de chaque pays, dans l’ordre des pays',
    words: 'Nombre de mots du titre et du texte',
    gaps: 'Nombre de chiffres qui manquent dans la source',
    file: 'Chemin du fichier de l’article',
    record: 'Position de l’article dans son fichier, à partir de 1',
    copies: 'Autres emplacements du même article : fichier, document',
    sha256: 'SHA-256 du fichier, en hexadécimal',
    html: 'Chemin de l’article sous forme de page',
    txt: 'Chemin du texte source',
    md: 'Chemin de l’article en Markdown',
    bib: 'Chemin de l’article en BibTeX',
    aliases: 'Slugs que l’article avait auparavant',
    days: 'Expressions de temps du texte : day (jour, mois ou année), until (jusqu’à), damaged (incomplète), words (mots)',
    statements:
      'Événements, c’est-à-dire phrases datées : day (jour), until (jusqu’à), damaged (incomplète), words (mots), text (texte), countries (pays), passage',
  },
}
