import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in French. */
export const storage: typeof English = {
  title: 'Problème de stockage',
  close: 'Fermer',
  problems: {
    blocked: {
      problem: 'Votre navigateur bloque le stockage.',
      advice:
        'Vos réglages, articles enregistrés et surlignages seront perdus à la fermeture de cet onglet. Autorisez les données de sites pour les conserver.',
    },
    full: {
      problem: 'Le stockage est plein.',
      advice:
        'Vos dernières modifications seront perdues à la fermeture de cet onglet. Exportez-les depuis Enregistrés, ou supprimez des éléments.',
    },
    damaged: {
      problem: 'Certaines de vos données enregistrées sont endommagées.',
      advice:
        'Tout ce qui est lisible est toujours là ; vous pouvez télécharger l’original depuis Enregistrés.',
    },
    newer: {
      problem: 'Vos données enregistrées proviennent d’une version plus récente de ce site.',
      advice: 'Vos modifications ne seront pas enregistrées tant que la page n’est pas actualisée.',
    },
  },
}
