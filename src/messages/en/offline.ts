import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** A size in megabytes, with one decimal place at most: `1.3 MB`. */
const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site. */
export const offline = {
  title: 'Offline',
  openedArticles: 'Articles you open are available offline on this device.',
  unavailable:
    'Offline reading isn’t available here. It needs https and doesn’t work in some private windows; the publisher may also have turned it off.',
  blocked: 'Your browser is blocking storage. Allow site data to read offline.',
  /** `bytes` is undefined if the browser does not say how much is stored. */
  saved: (articles: number, bytes: number | undefined) => {
    const saved = articles > 0 ? `${counts.articles(articles)} saved` : 'No articles saved yet'
    return bytes ? `${saved} (about ${megabytes(bytes)}).` : `${saved}.`
  },

  // Downloading the whole archive
  download: (bytes: number) => `Download archive (${megabytes(bytes)})`,
  tooLarge: (bytes: number, limit: number) =>
    `This archive is too large to download (${megabytes(bytes)}; limit ${megabytes(limit)}).`,
  tooManyFiles: (files: number, limit: number) =>
    `This archive has too many files to download (${number(files)}; limit ${number(limit)}).`,
  sizeUnknown: 'Couldn’t check the download size.',
  downloading: 'Downloading archive',
  preparing: 'Preparing download…',
  progress: (done: number, total: number) =>
    plural(total, { one: `${number(done)} of # file`, other: `${number(done)} of # files` }),
  stop: 'Stop',
  stopped: 'Download stopped. Resume any time; nothing is lost.',
  connectionLost: 'Download stopped: connection lost. Resume any time; nothing is lost.',
  storageFull: 'Download stopped: not enough storage space. Resume any time; nothing is lost.',
  failed: (reason: string) => `Download stopped: ${reason}. Resume any time; nothing is lost.`,
  resume: 'Resume',
  complete: 'The whole archive is available offline.',
  deleteDownloads: 'Delete downloads',

  // Updates
  updateAvailable: 'Update available',
  updated: 'This archive has been updated.',
  updating: 'Updating…',
  reload: 'Reload',
  later: 'Later',
}
