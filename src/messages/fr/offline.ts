import type { offline as English } from '../en/offline.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} Mo`

/** Reading offline, and updates of the site, in French. */
export const offline: typeof English = {
  title: 'Lecture hors connexion',
  openedArticles: 'Les articles que vous ouvrez restent disponibles hors connexion sur cet appareil.',
  unavailable:
    'La lecture hors connexion n’est pas disponible ici. Elle nécessite https et ne fonctionne pas dans certaines fenêtres privées ; l’éditeur peut aussi l’avoir désactivée.',
  blocked: 'Votre navigateur bloque le stockage. Autorisez les données de sites pour lire hors connexion.',
  saved: (articles, bytes) => {
    const saved =
      articles > 0
        ? plural(articles, {
            one: '# article enregistré',
            many: '# d’articles enregistrés',
            other: '# articles enregistrés',
          })
        : 'Aucun article enregistré pour le moment'
    return bytes ? `${saved} (environ ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `Télécharger les archives (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `Ces archives sont trop volumineuses pour être téléchargées (${megabytes(bytes)} ; limite : ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `Ces archives ont trop de fichiers pour être téléchargées (${number(files)} ; limite : ${number(limit)}).`,
  sizeUnknown: 'Impossible de vérifier la taille du téléchargement.',
  downloading: 'Téléchargement des archives',
  preparing: 'Préparation du téléchargement…',
  progress: (done, total) =>
    plural(total, {
      one: `${number(done)} fichier sur #`,
      many: `${number(done)} fichiers sur #`,
      other: `${number(done)} fichiers sur #`,
    }),
  stop: 'Arrêter',
  stopped: 'Téléchargement arrêté. Reprenez-le quand vous voulez ; rien n’est perdu.',
  connectionLost:
    'Téléchargement arrêté : connexion perdue. Reprenez-le quand vous voulez ; rien n’est perdu.',
  storageFull:
    'Téléchargement arrêté : espace insuffisant. Reprenez-le quand vous voulez ; rien n’est perdu.',
  failed: (reason) => `Téléchargement arrêté : ${reason}. Reprenez-le quand vous voulez ; rien n’est perdu.`,
  resume: 'Reprendre',
  complete: 'Toutes les archives sont disponibles hors connexion.',
  deleteDownloads: 'Supprimer les téléchargements',

  updateAvailable: 'Mise à jour disponible',
  updated: 'Ces archives ont été mises à jour.',
  updating: 'Mise à jour…',
  reload: 'Actualiser',
  later: 'Plus tard',
}
