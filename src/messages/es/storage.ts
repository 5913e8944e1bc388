import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in Spanish. */
export const storage: typeof English = {
  title: 'Problema de almacenamiento',
  close: 'Cerrar',
  problems: {
    blocked: {
      problem: 'Su navegador bloquea el almacenamiento.',
      advice:
        'Los ajustes, los artículos guardados y los resaltados se perderán al cerrar esta pestaña. Permita los datos de sitios para conservarlos.',
    },
    full: {
      problem: 'El almacenamiento está lleno.',
      advice:
        'Los últimos cambios se perderán al cerrar esta pestaña. Expórtelos desde Guardados o elimine algo.',
    },
    damaged: {
      problem: 'Algunos de sus datos guardados están dañados.',
      advice: 'Todo lo legible sigue aquí; puede descargar el original desde Guardados.',
    },
    newer: {
      problem: 'Sus datos guardados proceden de una versión más reciente de este sitio.',
      advice: 'Los cambios no se guardarán hasta que recargue la página.',
    },
  },
}
