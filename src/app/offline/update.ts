import { START_FILE } from '../../format/app-files.ts'
import { siteUrl } from '../data/addresses.ts'

/** The address of the script that this is in: it names the edition of the site. */
export const EDITION = import.meta.url

const KEY = 'dateline-left'

/**
 * To be called when a part of the site is missing. Where the site has been published anew, the page is loaded again,
 * at its place: once for each edition that is left in this window, so that it cannot go on without an end.
 */
export async function reloadForUpdate(): Promise<void> {
  try {
    const list = await (await fetch(siteUrl(START_FILE), { cache: 'no-cache' })).text()
    const left = sessionStorage.getItem(KEY) ?? ''
    if (!/^\{/.test(list) || list.includes(EDITION.replace(/.*\//, '')) || left.includes(EDITION)) return
    sessionStorage.setItem(KEY, left + EDITION)
    location.reload()
  } catch {
    // No connection, or storage is blocked: it stays as it is, and what is missing is told.
  }
}
