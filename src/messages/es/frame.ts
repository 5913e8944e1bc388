import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page, in Spanish. */
export const frame: typeof English = {
  skipToContent: 'Ir al contenido',
  mainNavigation: 'Principal',
  timeline: 'Cronología',
  countries: 'Países',
  saved: 'Guardados',
  about: 'Acerca de',
  noTracking: 'Sin rastreo. Nada se carga de otros sitios.',
  close: 'Cerrar',
  backToTop: 'Volver arriba',
  searchArticles: 'Buscar artículos',
  search: 'Buscar',

  appearance: 'Apariencia',
  themes: { system: 'Sistema', paper: 'Papel', white: 'Blanco', sepia: 'Sepia', night: 'Noche' },
  themeIs: (theme) => `Tema: ${theme}`,
  shortcuts: 'Atajos de teclado',
  quickFind: 'Búsqueda rápida',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'Algo salió mal',
  pageFailed: 'No se pudo mostrar esta página',
  pageMissing:
    'No está guardada en su dispositivo y no se pudo cargar: puede que no haya conexión o que la hemeroteca se haya actualizado. Las páginas y los artículos que ya abrió siguen disponibles.',
  pageBroken:
    'Algo salió mal en esta página. Lo que ha guardado está a salvo y el resto de la hemeroteca sigue funcionando.',
  reload: 'Recargar la página',
  goToTimeline: 'Ir a la cronología',
  pageNotFound: 'Página no encontrada',
  nothingAt: 'No hay nada en {address}.',
  browse: 'Explore la {timeline} o los {countries}.',
  browseTimeline: 'cronología',
  browseCountries: 'países',
  lookingForSimilar: 'Buscando páginas parecidas…',
  suggestionsFailed: 'No se pudieron cargar las sugerencias.',
  suggestions: '¿Buscaba…?',

  notOffline: 'No hay conexión y esto no está guardado en su dispositivo.',
  partMissing:
    'Esta parte de la página no está guardada en su dispositivo y no se pudo cargar. Puede que no haya conexión.',
  loadError: (message) => `${message}.`,
  tryAgain: 'Reintentar',
  fileMissing: (path) => `${path} ya no existe; puede que la hemeroteca se haya actualizado`,
  damagedPage: (path) => `${path} llegó dañado; recargue la página`,
  serverError: (path, status) => `${path}: error ${status} del servidor`,

  problems: (n) =>
    plural(n, {
      one: '# problema en sus archivos de artículos',
      many: '# de problemas en sus archivos de artículos',
      other: '# problemas en sus archivos de artículos',
    }),
  problem: (found, remedy) => `${found}; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, {
      one: 'Otro más no se muestra.',
      many: '# más no se muestran.',
      other: '# más no se muestran.',
    }),
  problemsStay: 'Cada uno desaparece en cuanto se corrige su archivo.',
}
