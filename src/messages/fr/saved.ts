import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, plural } from './formatters.ts'

const highlights = (n: number) =>
  plural(n, { one: '# surlignage', many: '# de surlignages', other: '# surlignages' })

/** The page of saved articles and highlights, in French. */
export const saved: typeof English = {
  title: 'Enregistrés',
  description: 'Articles et surlignages enregistrés dans ce navigateur.',
  loading: 'Vos éléments enregistrés sont stockés dans votre navigateur.',
  none: 'Rien d’enregistré pour le moment. Enregistrez un article (S), ou sélectionnez-y du texte pour le surligner.',
  summary: (articles, highlighted) => `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Stockés uniquement dans ce navigateur.',

  search: 'Rechercher dans les éléments enregistrés',
  sort: 'Trier',
  sortBy: { saved: 'Derniers enregistrés', published: 'Derniers articles' },
  noMatches: 'Aucun élément enregistré ne correspond',
  more: (articles) =>
    plural(articles, {
      one: 'Afficher # article de plus',
      many: 'Afficher # d’articles de plus',
      other: 'Afficher # articles de plus',
    }),
  highlightsOnly: 'surlignages seulement',
  yourNote: 'Votre note :',
  remove: 'Retirer',
  removeArticle: (headline) => `Retirer ${headline}`,
  removed: 'Retiré.',
  deleteHighlight: 'Supprimer',
  deleteThisHighlight: (quote) => `Supprimer le surlignage « ${quote} »`,
  highlightDeleted: 'Surlignage supprimé.',
  undo: 'Annuler',
  undone: 'Annulé.',

  exportAndImport: 'Exportation et importation',
  exportMarkdown: 'Exporter en Markdown',
  exportBackup: 'Exporter une sauvegarde (JSON)',
  exportTitle: (archive) => `${archive} : éléments enregistrés`,
  exported: (day) => `Exporté : ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}, enregistré` : published),

  importBackup: 'Importer une sauvegarde…',
  backupFile: 'Fichier de sauvegarde',
  imported: (articles, highlighted) =>
    `Importation : ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) =>
    plural(n, {
      one: '# était déjà enregistré.',
      many: '# étaient déjà enregistrés.',
      other: '# étaient déjà enregistrés.',
    }),
  unreadable: (n) =>
    plural(n, {
      one: '# entrée n’a pas pu être lue.',
      many: '# d’entrées n’ont pas pu être lues.',
      other: '# entrées n’ont pas pu être lues.',
    }),
  importFailed: (file) => `Impossible de lire ${file}. Réessayez.`,
  tooLarge: (file) => `${file} est trop volumineux pour être une sauvegarde de ce site.`,
  isMarkdown: (file) => `${file} est un export Markdown. Choisissez la sauvegarde .json.`,
  notJson: (file) => `${file} n’est pas un fichier de sauvegarde valide.`,
  notBackup: (file) => `${file} n’est pas une sauvegarde de ce site.`,
  newerBackup: (file) =>
    `${file} provient d’une version plus récente de ce site. Actualisez la page et réessayez.`,

  damaged: 'Certaines données enregistrées sont endommagées. L’original a été conservé.',
  downloadDamaged: 'Télécharger',
  deleteDamaged: 'Supprimer',
}
