import type { offline as English } from '../en/offline.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site, in Spanish. */
export const offline: typeof English = {
  title: 'Lectura sin conexión',
  openedArticles: 'Los artículos que abra quedan disponibles sin conexión en este dispositivo.',
  unavailable:
    'La lectura sin conexión no está disponible aquí. Requiere https y no funciona en algunas ventanas privadas; también puede haberla desactivado el editor.',
  blocked: 'Su navegador bloquea el almacenamiento. Permita los datos de sitios para leer sin conexión.',
  saved: (articles, bytes) => {
    const saved =
      articles > 0
        ? plural(articles, {
            one: '# artículo guardado',
            many: '# de artículos guardados',
            other: '# artículos guardados',
          })
        : 'Aún no hay artículos guardados'
    return bytes ? `${saved} (unos ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `Descargar la hemeroteca (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `Esta hemeroteca es demasiado grande para descargarla (${megabytes(bytes)}; límite: ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `Esta hemeroteca tiene demasiados archivos para descargarla (${number(files)}; límite: ${number(limit)}).`,
  sizeUnknown: 'No se pudo comprobar el tamaño de la descarga.',
  downloading: 'Descargando la hemeroteca',
  preparing: 'Preparando la descarga…',
  progress: (done, total) =>
    plural(total, {
      one: `${number(done)} de # archivo`,
      many: `${number(done)} de # de archivos`,
      other: `${number(done)} de # archivos`,
    }),
  stop: 'Detener',
  stopped: 'Descarga detenida. Puede reanudarla cuando quiera; no se pierde nada.',
  connectionLost:
    'Descarga detenida: se perdió la conexión. Puede reanudarla cuando quiera; no se pierde nada.',
  storageFull: 'Descarga detenida: falta espacio. Puede reanudarla cuando quiera; no se pierde nada.',
  failed: (reason) => `Descarga detenida: ${reason}. Puede reanudarla cuando quiera; no se pierde nada.`,
  resume: 'Reanudar',
  complete: 'Toda la hemeroteca está disponible sin conexión.',
  deleteDownloads: 'Eliminar descargas',

  updateAvailable: 'Actualización disponible',
  updated: 'Esta hemeroteca se ha actualizado.',
  updating: 'Actualizando…',
  reload: 'Recargar',
  later: 'Más tarde',
}
