import { plural } from '../formatters.ts'

const SAVE_ARTICLE = 'open the article itself and save that page, or move the file out of the folder'
const titled = (title: string) => (title ? ` “${title}”` : '')

/** Problems of web pages and web archives. */
export const web = {
  noText: (title: string) => ({
    found: `page${titled(title)} has no text`,
    remedy: 'save it again as a complete page when its text is visible, or move the file out of the folder',
  }),
  error: (title: string) => ({ found: `page${titled(title)} is an error message`, remedy: SAVE_ARTICLE }),
  login: (title: string) => ({
    found: `page${titled(title)} asks for a login`,
    remedy: 'log in, then save the article again, or move the file out of the folder',
  }),
  list: (title: string) => ({ found: `page${titled(title)} is a list of links`, remedy: SAVE_ARTICLE }),
  tooDeep: (limit: number) => ({
    found: `page has elements inside each other, more than ${limit} levels deep`,
    remedy: 'save its text, as in Reader View, or move the file out of the folder',
  }),
  tooComplex: (reason: string) => ({
    found: `page is too complex (${reason})`,
    remedy: 'save its text, as in Reader View, or move the file out of the folder',
  }),
  noPage: { found: 'file holds no page', remedy: 'save the page again as “web page, single file”' },
  damagedPage: (reason: string) => ({
    found: `page can’t be read (${reason})`,
    remedy: 'save it again as “web page, single file”',
  }),
  inPage: (address: string, { found, remedy }: { found: string; remedy: string }) => ({
    found: `${address}: ${found}`,
    remedy,
  }),
  pageTooLarge: (address: string, limit: number) => ({
    found: `${address}: page is larger than ${limit} MB`,
    remedy: 'save its text by itself if it is an article',
  }),
  pageCutOff: (address: string) => ({
    found: `${address}: page is cut off`,
    remedy: 'the file is incomplete; download it again',
  }),
  contentEncoding: (address: string, encoding: string) => ({
    found: `${address}: page is packed as “${encoding}”`,
    remedy: 'record it again with ArchiveWeb.page, or save the page itself',
  }),
  damagedArchive: { found: 'web archive is damaged', remedy: 'download or record it again' },
  archiveCutOff: {
    found: 'web archive is cut off',
    remedy: 'download or record it again; the pages before were read',
  },
  archiveEnds: (reason: string) => ({
    found: `web archive can’t be read further (${reason})`,
    remedy: 'download or record it again; the pages before were read',
  }),
  bomb: (ratio: number) => ({
    found: `web archive unpacks to more than ${ratio} times its size`,
    remedy: 'move it out of the folder',
  }),
  emptyArchive: {
    found: 'web archive holds no WARC file',
    remedy: 'export it again with its pages, or move it out of the folder',
  },
  leftOut: (failed: number, documents: number) => ({
    found: [
      failed &&
        plural(failed, {
          one: '# page with an error or a redirection',
          other: '# pages with errors or redirections',
        }),
      documents && plural(documents, { one: '# document (PDF, Word)', other: '# documents (PDF, Word)' }),
    ]
      .filter(Boolean)
      .join(' and '),
    remedy: 'left out; save documents by themselves if they are articles',
  }),
}
