import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, plural } from './formatters.ts'

const highlights = (n: number) =>
  plural(n, { one: '# resaltado', many: '# de resaltados', other: '# resaltados' })

/** The page of saved articles and highlights, in Spanish. */
export const saved: typeof English = {
  title: 'Guardados',
  description: 'Artículos y resaltados guardados en este navegador.',
  loading: 'Lo guardado se almacena en su navegador.',
  none: 'Aún no hay nada guardado. Guarde un artículo (S) o seleccione texto en uno para resaltarlo.',
  summary: (articles, highlighted) => `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Solo se almacena en este navegador.',

  search: 'Buscar en lo guardado',
  sort: 'Ordenar',
  sortBy: { saved: 'Guardados recientes', published: 'Artículos recientes' },
  noMatches: 'Sin coincidencias en lo guardado',
  more: (articles) =>
    plural(articles, {
      one: 'Mostrar # artículo más',
      many: 'Mostrar # de artículos más',
      other: 'Mostrar # artículos más',
    }),
  highlightsOnly: 'solo resaltados',
  yourNote: 'Su nota:',
  remove: 'Quitar',
  removeArticle: (headline) => `Quitar ${headline}`,
  removed: 'Quitado.',
  deleteHighlight: 'Eliminar',
  deleteThisHighlight: (quote) => `Eliminar el resaltado «${quote}»`,
  highlightDeleted: 'Resaltado eliminado.',
  undo: 'Deshacer',
  undone: 'Deshecho.',

  exportAndImport: 'Exportar e importar',
  exportMarkdown: 'Exportar Markdown',
  exportBackup: 'Exportar copia de seguridad (JSON)',
  exportTitle: (archive) => `${archive}: guardados`,
  exported: (day) => `Exportado: ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}, guardado` : published),

  importBackup: 'Importar copia de seguridad…',
  backupFile: 'Archivo de copia de seguridad',
  imported: (articles, highlighted) =>
    `Importado: ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) =>
    plural(n, {
      one: '# ya estaba guardado.',
      many: '# ya estaban guardados.',
      other: '# ya estaban guardados.',
    }),
  unreadable: (n) =>
    plural(n, {
      one: 'No se pudo leer # entrada.',
      many: 'No se pudieron leer # de entradas.',
      other: 'No se pudieron leer # entradas.',
    }),
  importFailed: (file) => `No se pudo leer ${file}. Inténtelo de nuevo.`,
  tooLarge: (file) => `${file} es demasiado grande para ser una copia de seguridad de este sitio.`,
  isMarkdown: (file) => `${file} es una exportación en Markdown. Elija la copia de seguridad .json.`,
  notJson: (file) => `${file} no es una copia de seguridad válida.`,
  notBackup: (file) => `${file} no es una copia de seguridad de este sitio.`,
  newerBackup: (file) =>
    `${file} procede de una versión más reciente de este sitio. Recargue la página e inténtelo de nuevo.`,

  damaged: 'Algunos datos guardados están dañados. Se ha conservado el original.',
  downloadDamaged: 'Descargar',
  deleteDamaged: 'Eliminar',
}
